package app.daybreak.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.citing.CitationForm;
import app.daybreak.desktop.RiskyPlace;
import app.daybreak.digest.Problem;
import app.daybreak.exporting.ExportFormat;
import app.daybreak.fetching.Subscription;
import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Recovery;
import app.daybreak.keeping.Relocation;
import app.daybreak.library.Act;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Progress;
import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.settings.Colours;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.ui.exporting.Chosen;
import app.daybreak.ui.list.PaperColumn;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.WatchedFolders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Both languages say the same, and say what the program asks for.
final class MessagesTest {
    private static final String MESSAGES = "/app/daybreak/wording/messages_";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_.-]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\btext\\(\\s*\"([a-z][a-z0-9_.-]*)\"\\s*[,)]");
    private static final Pattern STRAIGHT =
            Pattern.compile(
                    "[\\p{IsHan}\\d}][,;:!?\"'()](?=[\\p{IsHan}{]|$)|[\\p{IsHan}][.](?!\\w)");

    private final Map<String, String> zh = read(MESSAGES + "zh.properties");
    private final Map<String, String> en = read(MESSAGES + "en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(zh.keySet(), en.keySet());
    }

    @Test
    void theHelpOfBothLanguagesHasTheSameKeys() {
        Map<String, String> help = read("/app/daybreak/cli/help.properties");
        Map<String, String> chinese = read("/app/daybreak/cli/help_zh.properties");
        assertEquals(help.keySet(), chinese.keySet());
        help.forEach((key, text) ->
                assertEquals(variables(text), variables(chinese.getOrDefault(key, "")), key));
        chinese.forEach(MessagesTest::assertNoStraightPunctuation);
    }

    @Test
    void bothLanguagesHaveThePlacesForTheSameValues() {
        zh.forEach(
                (key, text) -> assertEquals(places(text), places(en.getOrDefault(key, "")), key));
    }

    @Test
    void everyTextWithPlacesIsAPatternAndEveryOtherIsPlain() {
        Stream.of(zh, en)
                .forEach(bundle ->
                        bundle.forEach((key, text) -> {
                            if (text.contains("{")) {
                                String apostrophes = text.replace("''", "");
                                assertFalse(apostrophes.contains("'"), key + " swallows: " + text);
                                assertTrue(new MessageFormat(text).getFormats().length > 0, key);
                            } else {
                                assertFalse(text.contains("''"), key + " shows both: " + text);
                            }
                        }));
    }

    @Test
    void noTextIsBlankOrHasSpaceAroundIt() {
        Stream.of(zh, en)
                .forEach(bundle ->
                        bundle.forEach((key, text) -> {
                            assertFalse(text.isBlank(), key);
                            assertEquals(text.strip(), text, key);
                        }));
    }

    @Test
    void chineseTextsHaveChinesePunctuation() {
        zh.forEach(MessagesTest::assertNoStraightPunctuation);
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() throws IOException {
        Set<String> asked = composed();
        for (Matcher m = ASKED.matcher(source()); m.find(); ) asked.add(m.group(1));
        asked.removeAll(zh.keySet());
        assertEquals(Set.of(), asked);
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        Set<String> asked = composed();
        for (Matcher m = LITERAL.matcher(source()); m.find(); ) asked.add(m.group(1));
        Set<String> obsolete = new TreeSet<>(zh.keySet());
        obsolete.removeAll(asked);
        assertEquals(Set.of(), obsolete);
    }

    @Test
    void chineseIsForChineseAndEnglishForAllOthers() {
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.TAIWAN, Locale.CHINESE}) {
            assertEquals("晨读", Messages.of(locale).text("window.title"));
        }
        for (Locale locale : new Locale[] {Locale.US, Locale.GERMANY, Locale.JAPAN, Locale.ROOT}) {
            assertEquals("Daybreak", Messages.of(locale).text("window.title"));
        }
    }

    @Test
    void aDayHasItsYearOnlyWhereItIsAnother() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Messages chinese = Messages.of(Locale.CHINA);
        Messages english = Messages.of(Locale.UK);
        assertEquals("11月22日 周日", chinese.day(sunday, today));
        assertEquals("Sun 22 Nov", english.day(sunday, today));
        assertEquals("2025年1月3日", chinese.day(LocalDate.of(2025, 1, 3), today));
        assertEquals("3 Jan 2025", english.day(LocalDate.of(2025, 1, 3), today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatAFileSaysIsNeverTakenForAPattern(String language) {
        Messages messages = Messages.of(Locale.of(language));
        for (Problem.Kind kind : Problem.Kind.values()) {
            String odd = "{0} '{1,choice,x}' {";
            assertFalse(messages.problem(new Problem(1, kind, odd)).isBlank());
        }
        String text = messages.problem(new Problem(1, Problem.Kind.UNINTELLIGIBLE, "{0} 'a' {"));
        assertTrue(text.endsWith("{0} 'a' {"), text);
    }

    @Test
    void numbersChooseTheirWords() {
        Messages english = Messages.of(Locale.US);
        assertEquals("no papers · 0 unread", english.text("counts", 0, 0));
        assertEquals("1 paper · 1 unread", english.text("counts", 1, 1));
        assertEquals("1,234 papers · 2 unread", english.text("counts", 1234, 2));
        assertEquals(
                "No new digest. Papers: 0 new, 0 seen before, 0 revised. 1 file refused. 1 problem.",
                english.text("import.summary", 0, 0, 0, 0, 0, 1, 1));
        assertEquals(
                "没有新的摘要文件。论文：新增 0 篇，已有 0 篇，内容有更新 0 篇。1 个文件未能导入。共 1 处问题。",
                Messages.of(Locale.CHINA).text("import.summary", 0, 0, 0, 0, 0, 1, 1));
    }

    /// Keys that the program puts together from a name.
    private static Set<String> composed() {
        Set<String> keys = new TreeSet<>();
        for (Subscription.State state : Subscription.State.values()) {
            String code = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            keys.add("subscription.state." + code);
        }
        for (FolderState.Kind kind : FolderState.Kind.values()) {
            keys.add("watch.state." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (WatchedFolders.Unfit unfit : WatchedFolders.Unfit.values()) keys.add(unfit.key());
        for (int status : new int[] {403, 404, 407, 429}) keys.add("subscription.status." + status);
        for (Problem.Kind kind : Problem.Kind.values()) keys.add("problem." + kind.code());
        for (Mark mark : Mark.values()) keys.add("mark." + mark.name().toLowerCase(Locale.ROOT));
        for (Chosen chosen : Chosen.values()) keys.add("export." + chosen.code());
        for (CitationForm form : CitationForm.values()) keys.add("cite." + form.code());
        for (ExportFormat format : ExportFormat.values()) {
            keys.add("export.form." + format.name());
            keys.add("export.about." + format.name());
        }
        for (LibraryException.Reason reason : LibraryException.Reason.values()) {
            keys.add("failure." + reason.name().toLowerCase(Locale.ROOT));
        }
        for (Act.Kind kind : Act.Kind.values()) keys.add("act." + kind.code());
        for (AnnounceType type : AnnounceType.values()) keys.add("announce." + type.code());
        for (Field field : Field.values()) keys.add("field." + field.code());
        for (Flaw flaw : Flaw.values()) {
            keys.add("flaw.of." + flaw.code());
            keys.add("flaw." + flaw.code());
        }
        for (ReaderLayout layout : ReaderLayout.values()) {
            keys.add("layout." + layout.code());
            keys.add("layout.tip." + layout.code());
        }
        for (Role role : Role.values()) {
            if (role == Role.PLAIN) continue;
            keys.add("rule." + role.code());
            keys.add("saved." + role.code());
        }
        for (Colours colours : Colours.values()) keys.add("colours." + colours.code());
        for (Backup.Kind kind : Backup.Kind.values()) keys.add("backup.kind." + kind.code());
        for (Progress.Step step : Progress.Step.values()) keys.add("rescue.step." + step.code());
        for (Relocation.Step step : Relocation.Step.values()) {
            keys.add("moving.step." + step.code());
        }
        for (RiskyPlace.Kind kind : RiskyPlace.Kind.values()) keys.add("place." + kind.code());
        for (Recovery.Way way : Recovery.Way.values()) {
            keys.add("rescue.way." + way.name().toLowerCase(Locale.ROOT));
            keys.add("rescue.way." + way.name().toLowerCase(Locale.ROOT) + ".text");
        }
        for (String title : List.of("rescue.looking", "rescue.reading", "rescue.lost")) {
            keys.add(title + ".text");
        }
        keys.add("rescue.damaged.text");
        for (PaperColumn column : PaperColumn.values()) keys.add("column." + column.code());
        for (PaperQuery.Order order : PaperQuery.Order.values()) {
            keys.add("order." + order.name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static void assertNoStraightPunctuation(String key, String text) {
        // What stands in brackets of a pattern is not text.
        String words = text.replaceAll("\\{\\d,choice,", "").replaceAll("\\d[#<]", "");
        Matcher m = STRAIGHT.matcher(words);
        assertFalse(m.find(), () -> key + ": " + text);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> variables(String text) {
        Matcher m = Pattern.compile("\\$\\{[A-Z-]+}").matcher(text);
        return m.results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static String source() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Map<String, String> read(String bundle) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(MessagesTest.class.getResourceAsStream(bundle)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        for (String key : properties.stringPropertyNames())
            texts.put(key, properties.getProperty(key));
        return texts;
    }
}
