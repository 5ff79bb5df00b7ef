package app.daybreak.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Exports of a library: into files, into folders, and only a few papers to be looked at.
final class ExportTest {
    @TempDir Path folder;

    @Test
    void anExportThatIsStoppedLeavesTheFileAsItWas() throws Exception {
        Path target = Files.writeString(folder.resolve("papers.bib"), "mine");
        try (Library library = library(5)) {
            List<Integer> told = new ArrayList<>();
            Export export = new Export(library, ExportFormat.bibtex, ExportOptions.NONE);
            Export.Watch stops =
                    done -> {
                        told.add(done);
                        return done < 3;
                    };
            assertThrows(
                    Export.Stopped.class,
                    () -> export.into(target, library.list(PaperQuery.ALL), stops));
            assertEquals(List.of(1, 2, 3), told);
            assertEquals("mine", Files.readString(target));
            try (var files = Files.list(folder)) {
                assertEquals(2, files.count(), "the library and the file, nothing half done");
            }
        }
    }

    @Test
    void notesThatAreThereAreCountedAndStay() throws Exception {
        Path notes = folder.resolve("notes");
        try (Library library = library(3)) {
            Export export = new Export(library, ExportFormat.notes, ExportOptions.NONE);
            var papers = library.list(PaperQuery.ALL);
            assertEquals(0, export.into(notes, papers, Export.Watch.NONE));
            Path own = notes.resolve("2605.00001.md");
            Files.writeString(own, "mine");
            assertEquals(1, export.into(notes, papers, Export.Watch.NONE));
            assertEquals("mine", Files.readString(own));
        }
    }

    @Test
    void notesAreReplacedWhereTheyLie() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Path own = Files.writeString(notes.resolve("2605.00001.md"), "mine");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rw-r-----"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.md"), "mine");
        Path link = notes.resolve("2605.00002.md");
        Files.createSymbolicLink(link, Path.of("..", "elsewhere.md"));
        Path toNothing = notes.resolve("2605.00003.md");
        Files.createSymbolicLink(toNothing, Path.of("..", "not-mounted", "c.md"));
        ExportOptions overwrite = new ExportOptions(false, false, true);
        try (Library library = library(4)) {
            Export export = new Export(library, ExportFormat.notes, overwrite);
            PaperKeys papers = library.list(PaperQuery.ALL);
            assertEquals(1, export.into(notes, papers, Export.Watch.NONE), "what lies nowhere");
        }
        assertTrue(Files.readString(own).contains("2605.00001"));
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(elsewhere).contains("2605.00002"));
        assertTrue(Files.isSymbolicLink(toNothing));
        try (var files = Files.list(notes)) {
            assertEquals(4, files.count(), "nothing half done");
        }
    }

    @Test
    void theFirstPapersLookAsInTheFile() throws Exception {
        Path target = folder.resolve("papers");
        try (Library library = library(3)) {
            library.acts().note(ArxivId.of("2605.00002"), "我的笔记", false);
            var papers = library.list(PaperQuery.ALL);
            for (ExportFormat format : ExportFormat.values()) {
                if (format == ExportFormat.notes) continue;
                Export export = new Export(library, format, ExportOptions.NONE);
                StringWriter seen = new StringWriter();
                export.onto(seen, library.papers(papers.page(0, 3)));
                assertEquals(0, export.into(target, papers, Export.Watch.NONE));
                assertEquals(Files.readString(target), seen.toString(), format.name());
                if (format == ExportFormat.csv) assertTrue(seen.toString().contains("我的笔记"));
            }
        }
    }

    @Test
    void papersOfManyPagesStandInTheirOrder() throws Exception {
        Path target = folder.resolve("papers");
        try (Library library = library(2000)) {
            PaperKeys papers = library.list(PaperQuery.ALL);
            Export export = new Export(library, ExportFormat.bibtex, ExportOptions.NONE);
            assertEquals(0, export.into(target, papers, Export.Watch.NONE));
            List<String> written =
                    Files.readString(target)
                            .lines()
                            .filter(line -> line.startsWith("  eprint"))
                            .map(line -> line.replaceAll("[^0-9.]", ""))
                            .toList();
            assertEquals(papers.page(0, 2000).stream().map(ArxivId::toString).toList(), written);
        }
    }

    private Library library(int papers) throws Exception {
        Library library = Library.open(folder.resolve("library"), Clock.systemUTC());
        String[] ids =
                IntStream.rangeClosed(1, papers)
                        .mapToObj("2605.%05d"::formatted)
                        .toArray(String[]::new);
        var _ = library.add(DigestText.read("2026-05-01_cs.CL.md", DigestText.of(ids)));
        return library;
    }
}
