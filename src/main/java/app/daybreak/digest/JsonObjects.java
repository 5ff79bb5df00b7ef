package app.daybreak.digest;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.CharArrayReader;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/// The objects of a text, one after the other: a single one, those of an array, or one a line. Each
/// is parsed by itself, so that a damaged one takes no other along.
final class JsonObjects {
    /// Takes objects.
    interface Taker {
        /// Takes one.
        ///
        /// @param line its first
        /// @return whether it was not meant, but those within it may be
        boolean take(int line, JsonNode object);
    }

    /// Objects within objects that are read: papers have two.
    static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python's
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .build())
                                    .build())
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// A backslash that begins no escape, or a command rather than one.
    private static final Pattern TEX =
            Pattern.compile("(?<!\\\\)\\\\(?![\"\\\\/bfnrtu]|$)|(?<!\\\\)\\\\(?=[bfnrtu][A-Za-z])");

    private final char[] text;
    private final LineCount lines;
    private final List<Problem> problems;
    private int at;

    JsonObjects(String text, List<Problem> problems) {
        this.text = text.toCharArray();
        this.lines = new LineCount(text);
        this.problems = problems;
    }

    /// The first object of a text, or a missing node. Where it is no JSON because TeX stands in it
    /// as it is, its backslashes are taken as such.
    static JsonNode first(String text) {
        int start = text.indexOf('{');
        if (start < 0) return MAPPER.missingNode();
        String object = text.substring(start);
        JsonNode node = parsed(object);
        return node.isMissingNode() && object.indexOf('\\') > 0
                ? parsed(TEX.matcher(object).replaceAll("\\\\\\\\"))
                : node;
    }

    private static JsonNode parsed(String object) {
        try (JsonParser parser = MAPPER.createParser(object)) {
            return MAPPER.readTree(parser);
        } catch (JacksonException e) {
            return MAPPER.missingNode(); // a translator's answer may be anything
        }
    }

    /// Reads all objects; what stands between them and is none becomes a problem.
    void forEach(Taker taker) {
        for (skip(); at < text.length; skip()) {
            int line = lines.at(at);
            if (text[at] == '{') read(line, taker);
            else leave(line, Problem.Kind.UNINTELLIGIBLE, at);
        }
    }

    private void read(int line, Taker taker) {
        int start = at;
        try (JsonParser parser = MAPPER.createParser(rest())) {
            JsonNode node = MAPPER.readTree(parser);
            long length = parser.currentLocation().getCharOffset();
            at = start + Math.max(1, Math.toIntExact(length));
            if (taker.take(line, node)) within(start, taker);
        } catch (StreamConstraintsException e) {
            leave(line, Problem.Kind.TOO_DEEP, start);
        } catch (JacksonException e) {
            leave(line, Problem.Kind.UNINTELLIGIBLE, start);
        }
    }

    /// Goes through the objects within one that was parsed.
    private void within(int start, Taker taker) {
        try (JsonParser parser =
                MAPPER.createParser(new CharArrayReader(text, start, text.length - start))) {
            int open = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_OBJECT && open > 0) {
                    long offset = parser.currentTokenLocation().getCharOffset();
                    int inner = start + Math.toIntExact(offset);
                    JsonNode node = MAPPER.readTree(parser);
                    if (taker.take(lines.at(inner), node)) within(inner, taker);
                } else if (token.isStructStart()) {
                    open++;
                } else if (token.isStructEnd()) {
                    open--;
                }
            } while (open > 0);
        }
    }

    private Reader rest() {
        return new CharArrayReader(text, at, text.length - at);
    }

    /// Says that something was left out, and goes to the next line that begins an object.
    private void leave(int line, Problem.Kind kind, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n' && end - start <= 2 * Problem.EXCERPT_LENGTH)
            end++;
        String excerpt =
                kind == Problem.Kind.TOO_DEEP
                        ? Integer.toString(MAX_DEPTH)
                        : new String(text, start, end - start).strip();
        problems.add(Problem.at(line, kind, excerpt));
        at = start;
        do {
            while (at < text.length && text[at] != '\n' && text[at] != '\r') at++;
            while (at < text.length && WhiteSpace.is(text[at])) at++;
        } while (at < text.length && text[at] != '{');
    }

    /// Skips what parts objects.
    private void skip() {
        while (at < text.length && (WhiteSpace.is(text[at]) || ",[]".indexOf(text[at]) >= 0)) at++;
    }
}
