package app.daybreak.digest;

import app.daybreak.digest.Problem.Kind;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes entries of rows and details: the details are the authority, the row fills in what they
/// lack, and whatever does not fit together is said.
final class Assembly {
    /// An entry and where it belongs: at its row's place in the table.
    private record Placed(int place, DigestEntry entry) {}

    private final List<Problem> problems;
    private final List<Placed> placed = new ArrayList<>();

    Assembly(List<Problem> problems) {
        this.problems = problems;
    }

    List<DigestEntry> assemble(List<Row> rows, List<Details> details) {
        RowMatches matches = new RowMatches(rows, details);
        Set<String> refs = new HashSet<>();
        int place = -1;
        for (Details detail : details) {
            Row row = matches.of(detail);
            if (row != null) place = matches.place(row);
            if (row == null && !detail.isEntry()) continue; // a remark of the reader's own
            if (!refs.add(detail.ref())) report(detail.line(), Kind.DUPLICATE_REF, detail.ref());
            add(place, detail, row);
            if (row == null && !rows.isEmpty()) {
                report(detail.line(), Kind.DETAILS_WITHOUT_ROW, detail.ref());
            }
        }
        List<Row> left = matches.unmatched();
        for (Row row : left) add(matches.place(row), row, details.isEmpty());
        if (rows.isEmpty() && !placed.isEmpty()) {
            Details first = details.getFirst();
            report(first.line(), Kind.DETAILS_WITHOUT_ROW, first.ref());
        }
        if (!left.isEmpty()) placed.sort(Comparator.comparingInt(Placed::place));
        return placed.stream().map(Placed::entry).toList();
    }

    private void add(int place, Details detail, @Nullable Row row) {
        Row filling = row != null && agree(row.reference(), detail.reference()) ? row : null;
        if (row != null && filling == null) {
            report(row.line(), Kind.ROW_CONTRADICTS, row.ref() + " " + row.link());
        }
        ArxivReference reference = detail.reference();
        if (reference == null && filling != null) reference = filling.reference();
        if (reference == null) {
            String excerpt = detail.link().isEmpty() ? detail.text().titleEn() : detail.link();
            report(detail.line(), Kind.NO_ARXIV_ID, excerpt);
            return;
        }
        PaperText text = filling == null ? detail.text() : filled(detail.text(), filling);
        place(place, detail.ref(), detail.line(), reference, text);
    }

    private static boolean agree(@Nullable ArxivReference one, @Nullable ArxivReference other) {
        return one == null || other == null || one.id().equals(other.id());
    }

    private void add(int place, Row row, boolean onlyTable) {
        ArxivReference reference = row.reference();
        if (reference == null) {
            report(row.line(), Kind.NO_ARXIV_ID, row.link());
            return;
        }
        PaperText text = new PaperText(row.title(), "", "", row.tldr(), "", "");
        if (!onlyTable || placed.isEmpty()) {
            report(row.line(), Kind.ROW_WITHOUT_DETAILS, row.ref());
        }
        place(place, row.ref(), row.line(), reference, text);
    }

    private void place(int place, String ref, int line, ArxivReference reference, PaperText text) {
        PaperContent content = Announcement.of(reference, text).content(reference.id(), text);
        placed.add(new Placed(place, new DigestEntry(ref, line, content)));
    }

    private static PaperText filled(PaperText text, Row row) {
        return new PaperText(
                text.titleEn().isEmpty() ? row.title() : text.titleEn(),
                text.titleZh(),
                text.tldrEn(),
                text.tldrZh().isEmpty() ? row.tldr() : text.tldrZh(),
                text.abstractEn(),
                text.abstractZh());
    }

    private void report(int line, Kind kind, String text) {
        problems.add(Problem.at(line, kind, text));
    }
}
