package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;
import app.daybreak.given.DigestText;
import app.daybreak.paper.DateSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives of every kind, whole, damaged and hostile.
@Timeout(60)
final class ArchiveTest {
    private static final Instant MONDAY = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir Path folder;

    private record Found(String name, Digest digest) {
        List<String> ids() {
            return digest.entries().stream().map(e -> e.content().id().toString()).toList();
        }

        List<Problem.Kind> kinds() {
            return digest.problems().stream().map(Problem::kind).toList();
        }
    }

    private List<Found> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Found> found = new ArrayList<>();
        new FileReader((path, digest) ->
                found.add(new Found(folder.relativize(path).toString(), digest)))
                .read(file);
        return found;
    }

    private static byte[] digest(String id) {
        return DigestText.of(id).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Charset names, Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                entry.setLastModifiedTime(FileTime.from(MONDAY));
                zip.putNextEntry(entry);
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        return zip(StandardCharsets.UTF_8, namesAndContents);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            byte[] name = ((String) namesAndContents[i]).getBytes(StandardCharsets.UTF_8);
            byte[] content = (byte[]) namesAndContents[i + 1];
            if (name.length > 100)
                tarFile(bytes, "././@LongLink".getBytes(StandardCharsets.UTF_8), name, 'L');
            tarFile(bytes, Arrays.copyOf(name, Math.min(100, name.length)), content, '0');
        }
        bytes.writeBytes(new byte[1024]);
        return bytes.toByteArray();
    }

    private static void tarFile(ByteArrayOutputStream out, byte[] name, byte[] content, char type) {
        byte[] header = new byte[512];
        System.arraycopy(name, 0, header, 0, name.length);
        put(header, 124, "%011o".formatted(content.length));
        put(header, 136, "%011o".formatted(MONDAY.getEpochSecond()));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar  ");
        int sum = 0;
        for (byte b : header) sum += b & 0xff;
        put(header, 148, "%06o".formatted(sum) + "\0 ");
        out.writeBytes(header);
        out.writeBytes(content);
        out.writeBytes(new byte[(512 - content.length % 512) % 512]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }

    @Test
    void everyKindGivesItsDigests() throws IOException {
        String deep = "d/".repeat(80) + "b.markdown";
        Object[] files = {
            "a/2026-05-01_cs.CL.md", digest("2605.00011"), deep, digest("2605.00012")
        };
        for (byte[] archive : List.of(zip(files), tar(files), gzip(tar(files)), gzip(zip(files)))) {
            List<Found> found = read("x.bin", archive);
            assertEquals(
                    List.of("x.bin!/a/2026-05-01_cs.CL.md", "x.bin!/" + deep),
                    found.stream().map(Found::name).toList());
            assertEquals(List.of("2605.00011"), found.getFirst().ids());
            assertEquals("cs.CL", found.getFirst().digest().channel());
            assertEquals(DateSource.NAME, found.getFirst().digest().dateSource());
            assertEquals(LocalDate.of(2026, 5, 4), found.getLast().digest().date());
            assertEquals(List.of(), found.getLast().kinds());
        }
    }

    @Test
    void aGzippedFileIsTheFile() throws IOException {
        Found found = read("2026-05-01_stat.ML.md.gz", gzip(digest("2605.00011"))).getFirst();
        assertEquals("stat.ML", found.digest().channel());
        assertEquals(List.of("2605.00011"), found.ids());
    }

    @Test
    void ofACutOneWhatCanBeReadIsKept() throws IOException {
        String text = DigestText.of("2605.00011", "2605.00012", "2605.00013");
        byte[] whole = gzip(text.getBytes(StandardCharsets.UTF_8));
        Found found = read("cs.CL.md.gz", Arrays.copyOf(whole, whole.length - 40)).getLast();
        assertTrue(found.ids().contains("2605.00011"));
        assertTrue(found.kinds().contains(Problem.Kind.DAMAGED_ENTRY));
        byte[] flipped = whole.clone();
        flipped[whole.length - 6] ^= 1; // the check sum
        List<Found> all = read("cs.CL.md.gz", flipped);
        assertEquals(1, all.size());
        assertEquals(3, all.getFirst().ids().size());
        assertEquals(List.of(Problem.Kind.DAMAGED_ENTRY), all.getFirst().kinds());
        found = read("cs.CL.md.gz", Arrays.copyOf(whole, 12)).getLast();
        assertEquals(List.of(Problem.Kind.DAMAGED_ARCHIVE), found.kinds());
    }

    @Test
    void hiddenFilesAndOthersAreLeftOut() throws IOException {
        byte[] text = digest("2605.00011");
        List<Found> found =
                read(
                        "x.zip",
                        zip(".git/a.md", text, "__MACOSX/a.md", text, "a.txt", text, "a.md", text));
        assertEquals(List.of("x.zip!/a.md"), found.stream().map(Found::name).toList());
        found = read("y.zip", zip("a.txt", text));
        assertEquals(List.of(Problem.Kind.EMPTY_ARCHIVE), found.getFirst().kinds());
    }

    @Test
    void namesOfChineseWindowsAreRead() throws IOException {
        byte[] archive = zip(Charset.forName("GB18030"), "摘要/晨读.md", digest("2605.00011"));
        assertEquals("x.zip!/摘要/晨读.md", read("x.zip", archive).getFirst().name());
    }

    @Test
    void aSizeThatCannotBeCostsItsArchiveAlone() throws IOException {
        for (String size : List.of("18446744073709551615", "-1", "x")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] record = ("30 size=" + size + "\n").getBytes(StandardCharsets.UTF_8);
            tarFile(bytes, "pax".getBytes(StandardCharsets.UTF_8), record, 'x');
            bytes.writeBytes(tar("a.md", digest("2605.00011")));
            List<Found> found = read("x.tar", bytes.toByteArray());
            assertEquals(1, found.size());
            assertEquals(List.of(Problem.Kind.DAMAGED_ARCHIVE), found.getFirst().kinds());
        }
    }

    @Test
    void headersWithoutFilesAreCounted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] record = "20 key=some value\n".getBytes(StandardCharsets.UTF_8);
        byte[] name = "pax".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 50; i++) tarFile(bytes, name, record, 'x');
        Budget budget = new Budget();
        TarEntries entries =
                new TarEntries(new java.io.ByteArrayInputStream(bytes.toByteArray()), budget);
        assertThrows(IOException.class, entries::next);
        int left = 0;
        try {
            while (true) {
                budget.entry();
                left++;
            }
        } catch (Budget.ExceededException e) {
            assertEquals(Budget.MAX_ENTRIES - 50, left);
        }
    }

    @Test
    void aNameOutsideIsANameAndIsReported() throws IOException {
        for (String name :
                List.of("../../evil.md", "/etc/evil.md", "a/../../evil.md", "C:\\evil.md")) {
            for (byte[] archive :
                    List.of(zip(name, digest("2605.00011")), tar(name, digest("2605.00011")))) {
                Found found = read("x.zip", archive).getFirst();
                assertEquals(List.of(Problem.Kind.NAME_OUTSIDE), found.kinds());
                assertEquals(name, found.digest().problems().getFirst().excerpt());
                assertEquals(List.of("2605.00011"), found.ids());
            }
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatStandsBeforeTheDamageIsKept() throws IOException {
        Object[] files = {"a.md", digest("2605.00011"), "b.md", digest("2605.00012")};
        for (byte[] archive : List.of(zip(files), tar(files), gzip(tar(files)))) {
            int lost = archive.length > 2500 ? 1200 + 1024 : 250;
            byte[] cut = Arrays.copyOf(archive, archive.length - lost);
            List<Found> found = read("x.zip", cut);
            assertEquals(List.of(Problem.Kind.DAMAGED_ARCHIVE), found.getLast().kinds());
            assertEquals("x.zip", found.getLast().name());
            assertTrue(found.getLast().digest().problems().getFirst().kind().isFatal());
        }
        byte[] tar = tar(files);
        tar[tar.length / 2 / 512 * 512 - 300] ^= 1;
        assertEquals(
                List.of("2605.00011"),
                read("x.tar", Arrays.copyOf(tar, tar.length - 1536)).getFirst().ids());
    }

    @Test
    void aDamagedArchiveWithinOneTakesNoOtherAlong() throws IOException {
        byte[] inner = zip("a.md", digest("2605.00011"));
        byte[] cut = Arrays.copyOf(inner, inner.length / 2);
        List<Found> found = read("x.zip", zip("cut.zip", cut, "whole.zip", inner));
        assertEquals(List.of(Problem.Kind.DAMAGED_ENTRY), found.getFirst().kinds());
        assertEquals("x.zip!/cut.zip!/a.md", found.getFirst().name());
        assertEquals(List.of(Problem.Kind.DAMAGED_ARCHIVE), found.get(1).kinds());
        assertEquals("x.zip!/cut.zip", found.get(1).name());
        assertEquals("x.zip!/whole.zip!/a.md", found.getLast().name());
    }

    @Test
    void everyByteChangedIsSurvived() throws IOException {
        byte[] archive = zip("a.md", digest("2605.00011"), "b.md", digest("2605.00012"));
        for (int i = 0; i < archive.length; i++) {
            byte[] changed = archive.clone();
            changed[i] ^= (byte) 0x5a;
            assertTrue(!read("x.zip", changed).isEmpty());
        }
    }

    @Test
    void archivesWithinArchivesHaveALimit() throws IOException {
        byte[] archive = zip("a.md", digest("2605.00011"));
        for (int i = 0; i < Budget.MAX_NESTING; i++)
            archive = zip("before.md", digest("2605.00012"), "x.zip", archive);
        List<Found> found = read("deep.zip", archive);
        assertEquals(List.of(Problem.Kind.NESTED_TOO_DEEP), found.getLast().kinds());
        assertEquals("4", found.getLast().digest().problems().getFirst().excerpt());
        assertEquals(Budget.MAX_NESTING, found.size() - 1);
    }

    @Test
    void aBombIsReadNoFurther() throws IOException {
        byte[] zeros = new byte[48 << 20];
        for (String name : List.of("zeros.md", "zeros.bin")) {
            List<Found> found = read("bomb.zip", zip("a.md", digest("2605.00011"), name, zeros));
            assertEquals(List.of("2605.00011"), found.getFirst().ids());
            assertEquals(List.of(Problem.Kind.TOO_DENSE), found.getLast().kinds());
            assertEquals("200", found.getLast().digest().problems().getFirst().excerpt());
        }
        assertEquals(
                List.of(Problem.Kind.TOO_DENSE), read("bomb.gz", gzip(zeros)).getLast().kinds());
    }
}
