package app.daybreak.ui.today;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.ScopeWords;
import app.daybreak.reading.Translations;
import app.daybreak.similar.Topic;
import app.daybreak.similar.Topics;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts a day's papers into groups, away from the JavaFX thread.
final class Grouping {
    private static final String BETWEEN = " · ";

    private final Library library;
    private @Nullable Topics topics; // made where they are used: the lexicon takes a moment

    Grouping(Library library) {
        this.library = library;
    }

    /// @param question finds the papers of a day
    Today of(PaperQuery question, boolean byTopic) throws LibraryException {
        LocalDate day = ((Scope.Day) question.scope()).date();
        PaperKeys keys = library.listPatiently(question);
        List<ArxivId> ids = keys.page(0, keys.size());
        Map<ArxivId, PaperRow> rows = new LinkedHashMap<>();
        for (PaperRow row : library.rows(ids)) rows.put(row.id(), row);
        List<Group> groups = byTopic ? topics(ids, rows) : channels(day, rows);
        return new Today(day, List.copyOf(rows.values()), groups, byTopic);
    }

    private List<Group> topics(List<ArxivId> ids, Map<ArxivId, PaperRow> rows)
            throws LibraryException {
        List<Group> groups = new ArrayList<>();
        for (Topic topic : topics().of(library.papers(ids))) {
            List<PaperRow> all = rows(topic.papers(), rows);
            String name = String.join(BETWEEN, topic.words());
            groups.add(new Group(name, all, all, Group.search(topic.papers())));
        }
        return groups;
    }

    private Topics topics() {
        Topics known = topics;
        if (known == null) {
            known = new Topics(new Translations());
            topics = known;
        }
        return known;
    }

    /// The fullest channel first; a paper of several is shown in the first of them.
    private List<Group> channels(LocalDate day, Map<ArxivId, PaperRow> rows)
            throws LibraryException {
        List<Group> groups = new ArrayList<>();
        Set<ArxivId> shown = new HashSet<>();
        var channels = new ArrayList<>(library.channels(day).entrySet());
        channels.sort(Comparator.comparingInt(each -> -each.getValue().size()));
        for (var channel : channels) {
            List<PaperRow> all = rows(channel.getValue(), rows);
            List<PaperRow> first = all.stream().filter(row -> shown.add(row.id())).toList();
            String name = channel.getKey();
            String search = ScopeWords.of(new Scope.Channel(name), "date:" + day);
            if (!all.isEmpty()) groups.add(new Group(name, all, first, search));
        }
        return groups;
    }

    private static List<PaperRow> rows(List<ArxivId> ids, Map<ArxivId, PaperRow> rows) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
