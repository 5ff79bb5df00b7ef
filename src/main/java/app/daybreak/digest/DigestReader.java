package app.daybreak.digest;

import app.daybreak.paper.DateSource;

import java.time.LocalDate;
import java.util.List;

/// stub
public final class DigestReader {
    public static final long MAX_BYTES = 64L << 20;

    public Digest read(DigestFile file) {
        return refused(file.name(), List.of());
    }

    public static Digest refused(String name, List<Problem> problems) {
        return new Digest(name, "", "", LocalDate.EPOCH, DateSource.IMPORT, List.of(), problems);
    }
}
