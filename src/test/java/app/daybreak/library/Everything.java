package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// All that a library says, as one text, to compare libraries by.
final class Everything {
    private Everything() {}

    static String of(Library library) throws LibraryException {
        StringBuilder text = new StringBuilder();
        List<ArxivId> ids = ids(library, PaperQuery.ALL);
        for (ArxivId id : ids) text.append(library.paper(id).orElseThrow()).append('\n');
        library.rows(ids).forEach(row -> text.append(row).append('\n'));
        text.append(library.overview()).append('\n');
        text.append(library.left().unread()).append('\n');
        for (DigestInfo digest : library.digests()) {
            text.append(digest).append('\n');
            append(text, library, new Scope.OneDigest(digest.sha256()));
        }
        Overview overview = library.overview();
        for (Overview.Day day : overview.days()) append(text, library, new Scope.Day(day.date()));
        for (Overview.Channel channel : overview.channels()) {
            append(text, library, new Scope.Channel(channel.name()));
        }
        return text.toString();
    }

    /// The papers that were deleted.
    static Set<ArxivId> deleted(Library library) throws LibraryException {
        Set<ArxivId> deleted = new TreeSet<>();
        for (DeletedPaper paper : library.deleted()) deleted.add(paper.id());
        return deleted;
    }

    /// The papers of a query in the order of the answer.
    static List<ArxivId> ids(Library library, PaperQuery query) throws LibraryException {
        PaperKeys keys = library.list(query);
        List<ArxivId> ids = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) ids.add(keys.get(i));
        return ids;
    }

    private static void append(StringBuilder text, Library library, Scope scope)
            throws LibraryException {
        PaperQuery query = PaperQuery.in(scope);
        text.append(scope).append(ids(library, query)).append(library.count(query)).append('\n');
    }
}
