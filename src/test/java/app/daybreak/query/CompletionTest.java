package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

final class CompletionTest {
    /// The bar is the caret.
    private static Optional<Completion> at(String typed) {
        return Completion.at(typed.replace("‸", ""), typed.indexOf('‸'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ti‸ | ti | 0 | 2 | title:",
                "a T‸ | T | 2 | 3 | tag:,title:,tldr:",
                "标‸ | 标 | 0 | 1 | 标签:,标题:",
                "-t‸l b | t | 1 | 3 | tag:,title:,tldr:",
            })
    void fields(String typed, String start, int from, int to, String suggestions) {
        Completion field = at(typed).orElseThrow();
        assertEquals(new Completion.OfField(start, new Range(from, to)), field);
        assertEquals(List.of(suggestions.split(",", -1)), field.suggestions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "tag:‸ | TAG | '' | 4 | 4 | ''",
                "a tag:va‸e b | TAG | va | 6 | 9 | ''",
                "标签：‸ x | TAG | '' | 3 | 3 | ''",
                "tag:\"rea‸d l\" | TAG | rea | 4 | 12 | ''",
                "is:un‸ | IS | un | 3 | 5 | unread,untranslated",
                "是：未‸ | IS | 未 | 2 | 3 | 未读,未翻译",
                "has:‸ | HAS | '' | 4 | 4 | note,笔记",
                "-channel:cs‸ | CHANNEL | cs | 9 | 11 | ''",
            })
    void values(String typed, FieldName field, String start, int from, int to, String suggestions) {
        Completion value = at(typed).orElseThrow();
        String begun = start.replace("''", "");
        assertEquals(new Completion.OfValue(field, begun, new Range(from, to)), value);
        String names = suggestions.replace("''", "");
        assertEquals(
                names.isEmpty() ? List.of() : List.of(names.split(",", -1)), value.suggestions());
    }

    @ParameterizedTest
    @CsvSource({"'‸'", "'xy‸'", "'title:ti‸'", "'\"ti‸'", "'ti ‸'", "'‸ti'", "'tag:a ‸'", "'图像‸'"})
    void nothingToSuggest(String typed) {
        assertEquals(Optional.empty(), at(typed));
    }

    @Test
    void valuesAreQuotedWhereTheyMustBe() {
        assertEquals("vae", Completion.quoted("vae"));
        assertEquals("\"to read\"", Completion.quoted("to read"));
        assertEquals("「a \"b\"」", Completion.quoted("a \"b\""));
        assertEquals("\"a|b\"", Completion.quoted("a|b"));
        assertEquals("-x", Completion.quoted("-x"));
    }
}
