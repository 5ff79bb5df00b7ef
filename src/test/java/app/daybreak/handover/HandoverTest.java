package app.daybreak.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Files from a second start to the first.
final class HandoverTest {
    @TempDir Path folder;

    private final LinkedBlockingQueue<List<Path>> arrived = new LinkedBlockingQueue<>();

    @Test
    void theWindowGetsTheNamesAsTheyWereMeant() throws Exception {
        List<Path> files = List.of(Path.of("摘要 1\n.md"), folder.resolve("b.md"));
        try (Inbox _ = inbox()) {
            assertTrue(Delivery.give(folder, files, environment()));
        }
        assertEquals(List.of(files.getFirst().toAbsolutePath(), files.getLast()), next());
    }

    @Test
    void aStartWithoutFilesOnlyAsksForTheWindow() throws Exception {
        try (Inbox _ = inbox()) {
            assertTrue(Delivery.give(folder, List.of(), environment()));
        }
        assertEquals(List.of(), next());
    }

    @Test
    void eachLibraryHasItsOwn() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Inbox _ = inbox()) {
            assertFalse(Delivery.give(other, List.of(), environment()));
        }
        assertTrue(arrived.isEmpty());
    }

    @Test
    void whatAWindowLeftBehindThatWasKilledIsInNobodysWay() throws Exception {
        Files.createFile(Address.of(folder, environment()).getPath());
        try (Inbox _ = inbox()) {
            assertTrue(Delivery.give(folder, List.of(), environment()));
        }
    }

    @Test
    void nothingButAbsoluteNamesIsTaken() throws Exception {
        try (Inbox _ = inbox()) {
            assertEquals(-1, answer(said(out -> out.writeBytes("GET / HTTP/1.1\r\n\r\n"))));
            assertEquals(-1, answer(said(out -> list(out, 1, 5, bytes("a.md/")))));
            assertEquals(-1, answer(said(out -> list(out, 1, 1 << 30, new byte[0]))));
            assertEquals(-1, answer(said(out -> list(out, 1 << 30, 2, bytes("/a")))));
            assertEquals(-1, answer(said(out -> list(out, -1, 0, new byte[0]))));
            assertEquals(1, answer(said(out -> list(out, 1, 2, bytes("/a")))));
        }
        assertEquals(List.of(Path.of("/a")), next());
        assertTrue(arrived.isEmpty());
    }

    @Test
    void aFolderThatOthersCanEnterIsNotUsed() throws Exception {
        Files.createDirectory(folder.resolve("daybreak"), asFileAttribute(fromString("rwx------")));
        Files.setPosixFilePermissions(folder.resolve("daybreak"), fromString("rwxr-x---"));
        assertThrows(IOException.class, this::inbox);
    }

    @Test
    void namesComeBackAsTheyWentOut() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Path> files = List.of(Path.of("/a"), Path.of("/文 件"));
        FileNames.write(files, new DataOutputStream(bytes));
        assertEquals(
                files,
                FileNames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }

    private interface Saying {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] said(Saying what) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        what.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static void list(DataOutputStream out, int count, int length, byte[] name)
            throws IOException {
        out.writeLong(0x44_41_59_42_52_4b_00_01L);
        out.writeInt(count);
        out.writeInt(length);
        out.write(name);
    }

    /// What the window answers to some bytes: a number, or -1 when it only hangs up.
    private int answer(byte[] said) throws IOException {
        try (SocketChannel channel = SocketChannel.open(Address.of(folder, environment()))) {
            channel.write(ByteBuffer.wrap(said));
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) < 0 ? -1 : answer.get(0);
        } catch (IOException e) {
            return -1; // hung up with something unread
        }
    }

    private Inbox inbox() throws IOException {
        return Inbox.open(folder, environment(), arrived::add);
    }

    private Map<String, String> environment() {
        return Map.of("XDG_RUNTIME_DIR", folder.toString());
    }

    private List<Path> next() throws InterruptedException {
        List<Path> files = arrived.poll(10, TimeUnit.SECONDS);
        return files == null ? List.of(Path.of("nothing arrived")) : files;
    }
}
