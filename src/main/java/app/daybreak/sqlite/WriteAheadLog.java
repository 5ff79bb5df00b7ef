package app.daybreak.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pages that a write-ahead log holds: the newest of each up to the last commit that is whole,
/// as its checksums say.
///
/// @param pageSize bytes a page
/// @param pages how many pages the database has then
/// @param places where in the log the pages begin
record WriteAheadLog(int pageSize, int pages, Map<Integer, Long> places) {
    private static final int MAGIC = 0x377f0682; // the last bit: numbers are summed big-endian
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int SUMMED = 8;

    /// Reads a log.
    ///
    /// @return empty where nothing was committed in it
    static Optional<WriteAheadLog> read(FileChannel file) throws IOException {
        ByteBuffer header = Bytes.read(file, 0, HEADER);
        if (header.remaining() < HEADER || (header.getInt(0) & ~1) != MAGIC)
            return Optional.empty();
        int pageSize = header.getInt(8);
        if (!PageFile.isPageSize(pageSize)) return Optional.empty();
        return new Reader(file, header, pageSize).read();
    }

    private static final class Reader {
        private final FileChannel file;
        private final ByteBuffer header;
        private final ByteOrder order;
        private final int pageSize;
        private int first;
        private int second;

        Reader(FileChannel file, ByteBuffer header, int pageSize) {
            this.file = file;
            this.header = header;
            this.pageSize = pageSize;
            order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        }

        Optional<WriteAheadLog> read() throws IOException {
            sum(header, HEADER - SUMMED);
            if (!isSummed(header, HEADER - SUMMED)) return Optional.empty();
            Map<Integer, Long> committed = new HashMap<>();
            Map<Integer, Long> open = new HashMap<>();
            int pages = 0;
            for (long at = HEADER; ; at += FRAME_HEADER + pageSize) {
                ByteBuffer frame = Bytes.read(file, at, FRAME_HEADER + pageSize);
                if (!isWhole(frame)) break;
                open.put(frame.getInt(0), at + FRAME_HEADER);
                if (frame.getInt(4) == 0) continue;
                pages = frame.getInt(4);
                committed.putAll(open);
                open.clear();
            }
            return pages == 0
                    ? Optional.empty()
                    : Optional.of(new WriteAheadLog(pageSize, pages, committed));
        }

        private boolean isWhole(ByteBuffer frame) {
            if (frame.remaining() < FRAME_HEADER + pageSize) return false;
            if (frame.getInt(8) != header.getInt(16)) return false; // of an earlier round
            if (frame.getInt(12) != header.getInt(20)) return false;
            sum(frame.slice(0, SUMMED), SUMMED);
            sum(frame.slice(FRAME_HEADER, pageSize), pageSize);
            return isSummed(frame, SUMMED * 2);
        }

        private boolean isSummed(ByteBuffer bytes, int at) {
            return bytes.getInt(at) == first && bytes.getInt(at + 4) == second;
        }

        private void sum(ByteBuffer bytes, int length) {
            ByteBuffer numbers = bytes.duplicate().order(order);
            for (int i = 0; i < length; i += 8) {
                first += numbers.getInt(i) + second;
                second += numbers.getInt(i + 4) + first;
            }
        }
    }
}
