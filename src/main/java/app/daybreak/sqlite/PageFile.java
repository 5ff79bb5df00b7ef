package app.daybreak.sqlite;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The pages of a database as its last commit left them: one that lies in the write-ahead log hides
/// that of the file. Pages are numbered from 1. Not for several threads at once.
final class PageFile implements Closeable {
    /// Bytes before what page 1 holds.
    static final int HEADER = 100;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALLEST = 512;
    private static final int LARGEST = 65_536;

    private final FileChannel file;
    private final @Nullable FileChannel logFile;
    private final @Nullable WriteAheadLog log;
    private final boolean hasHeader;
    private final int pageSize;
    private final int reserved;
    private final int count;

    private PageFile(FileChannel file, @Nullable FileChannel logFile, int usualPageSize)
            throws IOException {
        this.file = file;
        this.logFile = logFile;
        log = logFile == null ? null : WriteAheadLog.read(logFile).orElse(null);
        ByteBuffer header = header(usualPageSize);
        hasHeader = isHeader(header);
        pageSize = log != null ? log.pageSize() : hasHeader ? size(header) : usualPageSize;
        reserved = hasHeader ? header.get(20) & 0xff : 0;
        count =
                log != null
                        ? log.pages()
                        : (int) Math.min(Integer.MAX_VALUE, file.size() / pageSize);
    }

    /// Opens a file and the log beside it.
    ///
    /// @param usualPageSize bytes a page, where the file no longer says so
    static PageFile open(Path path, int usualPageSize) throws IOException {
        Path logPath = path.resolveSibling(path.getFileName() + "-wal");
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        FileChannel logFile = null;
        try {
            if (Files.exists(logPath)) logFile = FileChannel.open(logPath, StandardOpenOption.READ);
            return new PageFile(file, logFile, usualPageSize);
        } catch (IOException e) {
            file.close();
            if (logFile != null) logFile.close();
            throw e;
        }
    }

    private ByteBuffer header(int usualPageSize) throws IOException {
        if (log != null && logFile != null && log.places().containsKey(1)) {
            return Bytes.read(logFile, log.places().get(1), HEADER);
        }
        return Bytes.read(file, 0, Math.min(HEADER, usualPageSize));
    }

    private static boolean isHeader(ByteBuffer header) {
        if (header.remaining() < HEADER) return false;
        byte[] name = new byte[MAGIC.length];
        header.get(0, name);
        return Arrays.equals(name, MAGIC) && isPageSize(size(header));
    }

    private static int size(ByteBuffer header) {
        int size = header.getShort(16) & 0xffff;
        return size == 1 ? LARGEST : size;
    }

    static boolean isPageSize(int size) {
        return size >= SMALLEST && size <= LARGEST && Integer.bitCount(size) == 1;
    }

    /// Whether page 1 begins as it should.
    boolean hasHeader() {
        return hasHeader;
    }

    /// How many pages there are.
    int count() {
        return count;
    }

    /// Bytes of a page that can be used.
    int usable() {
        return pageSize - reserved;
    }

    /// Whether there is a page of a number.
    boolean has(int number) {
        return number >= 1 && number <= count;
    }

    /// A page; of one that lies behind the end of the file there is nothing.
    ByteBuffer page(int number) throws IOException {
        Long place = log == null ? null : log.places().get(number);
        ByteBuffer page =
                place == null || logFile == null
                        ? Bytes.read(file, (number - 1L) * pageSize, pageSize)
                        : Bytes.read(logFile, place, pageSize);
        return page.remaining() == pageSize ? page : ByteBuffer.allocate(pageSize);
    }

    @Override
    public void close() throws IOException {
        if (logFile != null) logFile.close();
        file.close();
    }
}
