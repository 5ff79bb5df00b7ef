package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.settings.Colours;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// Every command as a person types it.
final class CommandsTest {
    private static final List<String> KEYS =
            List.of(
                    "arxiv_id",
                    "version",
                    "announce_type",
                    "primary_category",
                    "title",
                    "title_zh",
                    "tldr_zh",
                    "tldr_en",
                    "abstract_en",
                    "abstract_zh",
                    "flags",
                    "source",
                    "digests");
    private static final List<String> SOURCE_KEYS =
            List.of("title", "title_zh", "tldr_zh", "tldr_en", "abstract_en", "abstract_zh");
    private static final List<String> DIGEST_KEYS =
            List.of("file", "sha256", "channel", "date", "date_source", "ref");

    private final JsonMapper json = new JsonMapper();

    @TempDir Path temp;
    private Path digest = Path.of("");
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void prepare() throws IOException {
        shell = new Shell(temp.resolve("library"));
        digest = DigestText.write(temp.resolve("2026-05-01_cs.CL.md"), "2605.00001", "2604.00002");
    }

    @Test
    void anImportIsInTheHistoryAndCanBeTakenBack() {
        var _ = importing();
        String history = shell.run("history").out();
        assertTrue(history.startsWith("1  "), history);
        assertTrue(history.endsWith("  1 digest, 2 new, 0 revised, no problems\n"), history);
        assertTrue(history.contains(digest.toString()), history);
        assertEquals(2, shell.run("history", "--undo", "7").code());
        assertEquals(0, shell.run("history", "--problems", "1").code());
        assertTrue(shell.run("history", "--undo", "1").out().contains("2 papers"));
        assertEquals("0\n", shell.run("list", "--count").out());
        assertTrue(shell.run("history").out().contains("no digests"));
        var _ = importing();
        assertEquals("2\n", shell.run("list", "--count").out());
    }

    @Test
    void aDeletedPaperStaysAwayUntilItIsGivenBack() {
        var _ = importing();
        assertEquals(2, shell.run("delete", "nonsense").code());
        assertTrue(shell.run("delete", "2605.00001").out().startsWith("1 paper deleted."));
        var _ = importing();
        assertEquals("2604.00002\n", shell.run("list", "--format", "ids").out());
        assertEquals("2605.00001\n", shell.run("delete").out());
        assertEquals("1 paper given back.\n", shell.run("delete", "--restore", "2605.00001").out());
        assertEquals("2\n", shell.run("list", "--count").out());
    }

    @Test
    void importsAndSaysWhatCameOfIt() {
        assertResult(
                0, "1 new digest. Papers: 2 new, 0 seen before, 0 revised.\n", "", importing());
        assertResult(
                0,
                "No new digest, 1 known already. Papers: 0 new, 0 seen before, 0 revised.\n",
                "",
                importing());
    }

    @Test
    void whatCannotBeImportedIsNamedAndTheRestIsDone() throws IOException {
        Path letter = Files.writeString(temp.resolve("letter.md"), "Dear reader,\n");
        Path missing = temp.resolve("missing.md");
        Shell.Result result =
                shell.run("import", letter.toString(), missing.toString(), digest.toString());
        assertEquals(1, result.code());
        assertEquals(
                "1 new digest. Papers: 2 new, 0 seen before, 0 revised. 2 files refused. 2 problems.\n",
                result.out());
        List<String> problems = result.err().lines().toList();
        assertEquals(2, problems.size());
        assertTrue(problems.getFirst().startsWith(letter + ": "), result::err);
        assertTrue(problems.getLast().startsWith(missing + ": "), result::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library.db", "index.db", "library.db-wal"})
    void noResultIsWrittenOverTheLibrary(String name) {
        var _ = importing();
        String own = temp.resolve("library").resolve(name).toString();
        assertEquals(2, shell.run("export", "--format", "jsonl", "-o", own).code());
        assertEquals(2, shell.run("snapshot", own).code());
        assertEquals(2, shell.run("list").lines().size());
    }

    @Test
    void whatMakesNoSenseInAQueryIsAProblemAndTheRestIsAnswered() {
        var _ = importing();
        Shell.Result result = shell.run("list", "--query", "is:foo 2604.00002");
        assertEquals(1, result.code());
        assertEquals(1, result.lines().size());
        assertTrue(result.err().contains("is:foo"), result::err);
    }

    @Test
    void listsTheNewestFirst() {
        var _ = importing();
        assertResult(
                0,
                "2605.00001\t-\t论文2605.00001的中文标题\n2604.00002\t-\t论文2604.00002的中文标题\n",
                "",
                shell.run("list"));
        assertEquals(1, shell.run("list", "--query", "2604.00002").lines().size());
        assertEquals(2, shell.run("list", "--query", "The abstract").lines().size());
        assertResult(0, "", "", shell.run("list", "--query", "nowhere"));
    }

    @Test
    void listsSimilarPapers() throws IOException {
        Path more =
                Files.writeString(
                        temp.resolve("2026-05-02_cs.CL.md"),
                        DigestText.of(
                                List.of(
                                        DigestText.Paper.of("2605.00005")
                                                .titled("Wasserstein barycenters of trees"),
                                        DigestText.Paper.of("2605.00006").titled("Of bees"),
                                        DigestText.Paper.of("2605.00007")
                                                .titled("A Wasserstein barycenter"))));
        assertEquals(0, shell.run("import", more.toString()).code());
        Shell.Result result = shell.run("similar", "2605.00005", "--limit", "1");
        assertEquals(0, result.code(), result::err);
        assertEquals(1, result.lines().size(), result::out);
        assertTrue(result.out().startsWith("2605.00007\t"), result::out);
        assertTrue(result.out().contains("wasserstein"), result::out);
        assertEquals(1, shell.run("similar", "2605.00009").code());
        assertEquals(2, shell.run("similar", "nothing").code());
        assertEquals(2, shell.run("similar", "2605.00005", "--limit", "0").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2605.00001",
                "2605.00001v3",
                "arXiv:2605.00001",
                "https://arxiv.org/pdf/2605.00001v2"
            })
    void showsAPaperByAnyOfItsNames(String id) {
        var _ = importing();
        Shell.Result result = shell.run("show", id);
        assertEquals(0, result.code());
        assertTrue(result.out().contains("The title of 2605.00001\n"), result::out);
        assertTrue(result.out().contains("arXiv:2605.00001v1 · new\n"), result::out);
        assertTrue(result.out().contains("The abstract of 2605.00001.\n"), result::out);
        assertTrue(
                result.out().contains("2026-05-01  cs.CL  2026-05-01_cs.CL.md  [^1]\n"),
                result::out);
    }

    @Test
    void whatAPersonDidWithAPaperIsShownToo() throws Exception {
        var _ = importing();
        try (Library library = Library.open(temp.resolve("library"), Clock.systemUTC())) {
            ArxivId paper = ArxivId.of("2605.00001");
            PaperKeys one = library.list(PaperQuery.ALL);
            var _ = library.acts().mark(one, Mark.STARRED, true);
            var _ = library.acts().tags().put(one, "vae", true);
            library.acts().note(paper, "read the\nproof", false);
        }
        String shown = shell.run("show", "2605.00001").out();
        assertTrue(shown.contains("\nstarred · #vae\n"), shown);
        assertTrue(shown.contains("\nNote:\nread the\nproof\n"), shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show 2605.00001",
                "similar 2605.00001",
                "export --format jsonl",
                "check",
                "check --repair",
                "backup",
                "history",
                "delete 2605.00001",
                "marks export marks.json",
                "fetch",
                "subscribe",
                "subscribe --remove http://localhost/a.md",
                "watch",
                "watch --now"
            })
    void whatOnlyReadsMakesNoLibrary(String typed) {
        Shell.Result result = shell.run(typed.split(" "));
        assertEquals(1, result.code());
        assertTrue(result.err().contains(temp.resolve("library").toString()), result::err);
        assertFalse(Files.exists(temp.resolve("library")));
    }

    @Test
    void whatIsWrongIsSaidInThePersonsLanguage() {
        Shell chinese = new Shell(temp.resolve("library"), Locale.CHINESE);
        assertTrue(chinese.run("show").err().startsWith("缺少：ID\n用法：daybreak show"));
        assertTrue(chinese.run("list", "--nonsense").err().startsWith("这里不认识：--nonsense\n"));
        assertTrue(chinese.run("list", "--limit", "x").err().startsWith("--limit 不能是“x”\n"));
        assertTrue(
                chinese.run("list", "--sort", "x")
                        .err()
                        .startsWith("--sort 不能是“x”，可以是：date relevance title\n"));
        Shell.Result twice = chinese.run("list", "--count", "--count");
        assertTrue(twice.err().startsWith("--count 只能写一次\n用法："), twice::err);
        assertEquals(2, twice.code());
        String again = chinese.run("watch", "--pause", "--pause", "a").err();
        assertTrue(again.startsWith("--pause 只能写一次\n用法："), again);
        String both = chinese.run("watch", "--resume", "a", "--pause").err();
        assertTrue(both.startsWith("--resume --pause 不能同时使用，只能选一个\n用法："), both);
        assertTrue(chinese.run("list", "--help").out().contains("显示本帮助"));
        assertTrue(shell.run("show").err().startsWith("Missing: ID\nUsage: daybreak show"));
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        var _ = importing();
        assertResult(1, "", "Not in the library: 2605.09999\n", shell.run("show", "2605.09999"));
        assertResult(2, "", "Not an arXiv id: nonsense\n", shell.run("show", "nonsense"));
    }

    @Test
    void exportsOneObjectAPaperAndLine() {
        var _ = importing();
        Shell.Result result = shell.run("export", "--format", "jsonl");
        assertEquals(0, result.code());
        assertEquals(2, result.lines().size());
        JsonNode paper = json.readTree(result.lines().getFirst());
        assertEquals(KEYS, List.copyOf(paper.propertyNames()));
        assertEquals(SOURCE_KEYS, List.copyOf(paper.get("source").propertyNames()));
        assertEquals(DIGEST_KEYS, List.copyOf(paper.get("digests").get(0).propertyNames()));
        assertEquals("2605.00001", paper.get("arxiv_id").asString());
        assertEquals(1, paper.get("version").asInt());
        assertEquals("new", paper.get("announce_type").asString());
        assertTrue(paper.get("primary_category").isNull());
        assertEquals("The abstract of 2605.00001.", paper.get("abstract_en").asString());
        assertTrue(
                paper.get("source")
                        .get("abstract_en")
                        .asString()
                        .startsWith("arXiv:2605.00001v1 "));
        assertEquals("[]", paper.get("flags").toString());
        JsonNode place = paper.get("digests").get(0);
        assertEquals("2026-05-01", place.get("date").asString());
        assertEquals("name", place.get("date_source").asString());
        assertEquals("cs.CL", place.get("channel").asString());
        assertTrue(place.get("ref").isInt());
    }

    @Test
    void exportsTheSentencesOfBothAbstractsInPairs() {
        var _ = importing();
        Shell.Result result = shell.run("export", "--format", "aligned", "--query", "2605.00001");
        assertResult(
                0,
                "{\"arxiv_id\":\"2605.00001\",\"pairs\":[{\"zh\":[\"这是2605.00001的中文摘要，写得很短。\"],"
                        + "\"en\":[\"The abstract of 2605.00001.\"]}]}\n",
                "",
                result);
    }

    @Test
    void aNoteThatIsThereStaysUnlessAskedOtherwise() throws IOException {
        var _ = importing();
        String folder = temp.resolve("notes").toString();
        assertResult(0, "", "", shell.run("export", "--format", "notes", "-o", folder));
        Path note = temp.resolve("notes").resolve("2605.00001.md");
        String written = Files.readString(note);
        assertResult(0, "", "", shell.run("export", "--format", "notes", "-o", folder));
        Files.writeString(note, "mine");
        Shell.Result kept = shell.run("export", "--format", "notes", "-o", folder);
        assertTrue(kept.err().startsWith("One note was there already"), kept::err);
        assertEquals("mine", Files.readString(note));
        assertResult(
                0, "", "", shell.run("export", "--format", "notes", "--overwrite", "-o", folder));
        assertEquals(written, Files.readString(note));
    }

    @Test
    void optionsOfAnExportBelongToTheirFormats() {
        var _ = importing();
        assertEquals(2, shell.run("export", "--format", "notes").code());
        assertEquals(2, shell.run("export", "--format", "ris", "--bom").code());
        assertEquals(2, shell.run("export", "--format", "csv", "--overwrite").code());
        assertEquals(0, shell.run("export", "--format", "csv", "--bom").code());
    }

    @Test
    void marksGoAlongWithPapersWhenAskedFor() throws IOException {
        var _ = importing();
        Path marks = temp.resolve("marks.json");
        Files.writeString(
                marks,
                """
                {"daybreak": "marks", "version": 1,
                 "papers": [{"arxiv_id": "2605.00001", "marks": ["starred"], "tags": ["vae"]}]}
                """);
        assertEquals(0, shell.run("marks", "import", marks.toString()).code());
        String file = temp.resolve("papers.jsonl").toString();
        String[] export = {"export", "--format", "jsonl", "--with-marks", "-o", file};
        assertResult(0, "", "", shell.run(export));
        assertEquals(2, shell.run("export", "--format", "ris", "--with-marks").code());
        Shell other = new Shell(temp.resolve("other"));
        assertEquals(0, other.run("import", "--with-marks", file).code());
        Shell.Result starred =
                other.run("list", "--query", "is:starred tag:vae", "--format", "ids");
        assertEquals("2605.00001\n", starred.out());
        assertEquals(1, other.run("backup", "--list").out().lines().count());
        assertEquals(0, other.run("import", "--with-marks", file).code());
        long backups = other.run("backup", "--list").out().lines().count();
        assertEquals(2, backups, "what the first brought is kept before marks come again");
        Shell.Result none = other.run("import", "--with-marks", digest.toString());
        assertEquals(1, none.code());
        assertTrue(none.err().contains("No marks in "), none::err);
    }

    @Test
    void aTemplateOfOnesOwnIsAFormat() throws IOException {
        var _ = importing();
        Path templates = Files.createDirectories(temp.resolve("library/templates"));
        Files.writeString(templates.resolve("mine.txt"), "{arxiv_id} {nonsense}");
        Shell.Result result =
                shell.run("export", "--format", "template:mine", "--query", "2605.00001");
        assertEquals("2605.00001 {nonsense}\n", result.out());
        assertTrue(result.err().contains("{nonsense}"), result::err);
        assertEquals(0, result.code());
        assertEquals(2, shell.run("export", "--format", "template:other").code());
    }

    @Test
    void exportsIntoAFileTheSameAsOntoTheTerminal() throws IOException {
        var _ = importing();
        Path file = temp.resolve("out.jsonl");
        assertResult(0, "", "", shell.run("export", "--format", "jsonl", "-o", file.toString()));
        assertEquals(shell.run("export", "--format", "jsonl").out(), Files.readString(file));
    }

    @Test
    void anExportThatCannotBeWrittenIsAnError() throws IOException {
        var _ = importing();
        Path nowhere = temp.resolve("no/such/folder.jsonl");
        Shell.Result result = shell.run("export", "--format", "jsonl", "-o", nowhere.toString());
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith("Could not write " + nowhere + ": "), result::err);
        result = shell.run("export", "--format", "jsonl", "-o", temp.toString());
        assertEquals(1, result.code());
        assertTrue(Files.isDirectory(temp));
    }

    @Test
    void outputThatIsCutShortIsAnError() {
        var _ = importing();
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var err = new java.io.ByteArrayOutputStream();
        String[] export = {
            "export", "--format", "jsonl", "--library", temp.resolve("library").toString()
        };
        int code = Commands.run(export, shell.terminal(full, err), shell.new Noted());
        assertEquals(1, code);
        assertEquals(
                "Could not write stdout: the output was cut short\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void textsThatAreNoUnicodeAreStillExported() throws IOException {
        var odd =
                DigestText.Paper.of("2605.00003")
                        .titled("Half &#xD83D; a pair &#0; and &#x110000;");
        Files.writeString(digest, DigestText.of(List.of(odd)));
        var _ = importing();
        Path file = temp.resolve("out.jsonl");
        assertResult(0, "", "", shell.run("export", "--format", "jsonl", "-o", file.toString()));
        String line = Files.readString(file); // throws where it is not UTF-8
        assertTrue(json.readTree(line).get("title").asString().contains("a pair"), line);
        assertEquals(shell.run("export", "--format", "jsonl").out(), line);
    }

    @Test
    void checksTheLibrary() throws Exception {
        var _ = importing();
        assertResult(0, "The library is sound: 2 papers.\n", "", shell.run("check"));
        String url = "jdbc:sqlite:" + temp.resolve("library").resolve("library.db");
        try (var connection = java.sql.DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM paper WHERE id = (SELECT min(id) FROM paper)");
        }
        Shell.Result result = shell.run("check");
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith("revision without paper: "), result::err);
        assertEquals("The library has 1 fault; see above.\n", result.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "export",
                "export --format nonsense",
                "import",
                "show",
                "show a b",
                "nonsense",
                "--nonsense",
                "list extra",
                "list --nonsense",
                "snapshot",
                "snapshot p.png --size big",
                "snapshot p.png --layout sideways",
                "snapshot p.png --select x",
                "check extra"
            })
    void whatMakesNoSenseIsSaidToMakeNone(String typed) {
        Shell.Result result = typed.isEmpty() ? shell.run("--size") : shell.run(typed.split(" "));
        assertEquals(2, result.code(), result::out);
        assertFalse(result.err().isBlank());
        assertNoTrace(result);
        assertEquals(List.of(), shell.windows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import digest.md",
                "list",
                "show 2605.00001",
                "export --format jsonl",
                "check"
            })
    void aLibraryThatIsAFileIsAnErrorInOneLine(String typed) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Shell.Result result = new Shell(file, language).run(typed.split(" "));
            assertEquals(1, result.code());
            assertEquals("", result.out());
            assertEquals(1, result.err().lines().count(), result::err);
            assertNoTrace(result);
        }
        assertEquals("text", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import digest.md",
                "list",
                "show 2605.00001",
                "export --format jsonl",
                "check"
            })
    void aDamagedLibraryIsAnErrorInOneLine(String typed) throws IOException {
        var _ = importing();
        Path file = temp.resolve("library").resolve("library.db");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 8192, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        Shell.Result result = shell.run(typed.replace("digest.md", digest.toString()).split(" "));
        assertEquals(1, result.code());
        assertTrue(result.err().contains("The library is damaged."), result::err);
        assertNoTrace(result);
    }

    @Test
    void theLibraryMayStandBeforeTheCommand() {
        var _ = importing();
        String library = temp.resolve("library").toString();
        assertEquals(2, shell.raw("--library", library, "list").lines().size());
        String other = temp.resolve("other").toString();
        assertEquals(2, shell.raw("--library", other, "list", "--library", library).lines().size());
    }

    @Test
    void helpAndVersionAreNoErrors() {
        for (String typed :
                List.of("--help", "import --help", "export --help", "snapshot --help")) {
            Shell.Result result = shell.raw(typed.split(" "));
            assertEquals(0, result.code());
            assertTrue(result.out().contains("--library=DIR"), result::out);
        }
        assertTrue(shell.raw("--version").out().startsWith("Daybreak "));
    }

    @Test
    void theWindowIsOpenedWithTheFiles() {
        assertEquals(2, shell.run("frobnicate").code());
        assertEquals(List.of(), shell.windows);
        assertResult(0, "", "", shell.run("a.md", "b.md"));
        assertEquals(List.of(temp.resolve("library") + " [a.md, b.md]"), shell.windows);
    }

    @ParameterizedTest
    @CsvSource({
        "--size,abc,720x480",
        "--size,10x10,720x480",
        "--size,9000x900,3840x2400",
        "--colours,nonsense,sepia",
        "--layout,sideways,stacked"
    })
    void whatAPictureCanBeIsSaid(String option, String value, String allowed) {
        Shell.Result result = shell.run("snapshot", "p.png", option, value);
        assertEquals(2, result.code());
        assertTrue(result.err().contains(value) && result.err().contains(allowed), result::err);
    }

    @Test
    void anAbsentFolderIsNamedAndNoOtherFile() {
        var _ = importing();
        Path absent = temp.resolve("absent");
        Path target = absent.resolve("x.bib");
        Shell.Result result = shell.run("export", "--format", "bibtex", "-o", target.toString());
        assertEquals(1, result.code());
        assertFalse(result.err().contains(".part"), result::err);
        assertTrue(result.err().stripTrailing().endsWith(absent.toString()), result::err);
    }

    @Test
    void aPictureIsDrawnAsItWasOrdered() {
        assertResult(
                0,
                "",
                "",
                shell.run(
                        "snapshot",
                        "p.png",
                        "--size",
                        "800x600",
                        "--select",
                        "0",
                        "--dark",
                        "--layout",
                        "stacked",
                        "--query",
                        "a b"));
        assertEquals(
                List.of(
                        new SnapshotOrder(
                                        temp.resolve("library"),
                                        Path.of("p.png"),
                                        800,
                                        600,
                                        "a b",
                                        0,
                                        Colours.DARK,
                                        "stacked")
                                .toString()),
                shell.windows);
    }

    private Shell.Result importing() {
        return shell.run("import", digest.toString());
    }

    private static void assertResult(int code, String out, String err, Shell.Result result) {
        assertEquals(new Shell.Result(code, out, err), result);
    }

    private static void assertNoTrace(Shell.Result result) {
        assertFalse(result.err().contains("\tat "), result::err);
        assertFalse(result.err().contains("Exception"), result::err);
    }

    @Test
    void aDryRunSaysWhatWouldComeInAndWritesNothing() throws Exception {
        Path file = DigestText.write(temp.resolve("in/a.md"), "2605.00001");
        Shell shell = new Shell(temp.resolve("library"));
        Shell.Result said = shell.run("import", "--dry-run", file.toString());
        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("Nothing is imported yet. "), said::out);
        assertTrue(said.out().contains("1 new digest"), said::out);
        assertFalse(Files.exists(temp.resolve("library")));
        DigestText.write(temp.resolve("in/b.md"), "2605.00002");
        assertEquals(0, shell.run("import", temp.resolve("in/b.md").toString()).code());
        assertEquals(0, shell.run("import", "--dry-run", file.toString()).code());
        assertEquals("1", shell.run("list", "--count").out().strip());
        assertEquals(1, shell.run("history").lines().size());
    }
}
