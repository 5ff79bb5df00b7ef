package app.daybreak.citing;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;

/// Writes JSON objects, one a line.
final class LineWriter {
    private final Writer out;
    private final JsonFactory factory = new JsonFactory();

    LineWriter(Writer out) {
        this.out = out;
    }

    /// Writes one object.
    ///
    /// @param properties writes what is in it
    void line(Consumer<JsonGenerator> properties) {
        JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), new Uncloseable(out));
        json.writeStartObject();
        properties.accept(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    void flush() throws IOException {
        out.flush();
    }

    /// Keeps the generator of one line from closing the stream of all.
    private static final class Uncloseable extends FilterWriter {
        Uncloseable(Writer out) {
            super(out);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
