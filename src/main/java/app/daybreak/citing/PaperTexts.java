package app.daybreak.citing;

import app.daybreak.paper.Paper;

import java.io.IOException;
import java.io.Writer;

/// Papers in a [PaperFormat].
public final class PaperTexts implements PaperWriter {
    private final PaperFormat format;
    private final Writer out;
    private boolean begun;

    /// Writes to `out`, which [#close()] flushes and does not close.
    public PaperTexts(PaperFormat format, Writer out) {
        this.format = format;
        this.out = out;
    }

    @Override
    public void write(Paper paper) throws IOException {
        out.write(begun ? format.between() : format.head());
        begun = true;
        out.write(format.paper(paper));
    }

    @Override
    public void close() throws IOException {
        if (!begun) out.write(format.head());
        begun = true;
        out.write(format.tail());
        out.flush();
    }
}
