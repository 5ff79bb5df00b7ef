package app.daybreak.ui.search;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.Overview;
import app.daybreak.query.Completion;
import app.daybreak.query.FieldName;
import app.daybreak.query.PaperQuery.Order;
import app.daybreak.query.Parsed;
import app.daybreak.query.SearchParser;
import app.daybreak.task.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is typed, what was understood of it, and in which order the answer is wanted.
public final class SearchModel {
    private static final int MOST_SAID = 5;

    private final Library library;
    private final Background background;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Parsed> parsed =
            new ReadOnlyObjectWrapper<>(SearchParser.parse("", true));
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.DATE);
    private final ReadOnlyIntegerWrapper learned = new ReadOnlyIntegerWrapper();
    private Names names = Names.NONE;
    private boolean categoriesKnown;

    /// An empty field.
    ///
    /// @param background where the library is asked for names
    public SearchModel(Library library, Background background) {
        this.library = library;
        this.background = background;
        words.subscribe(typed -> parsed.set(SearchParser.parse(typed, true)));
    }

    /// What is typed.
    public StringProperty wordsProperty() {
        return words;
    }

    /// What was understood of it.
    public ReadOnlyObjectProperty<Parsed> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /// The order of what is found.
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// Changes when more names are known than before.
    public ReadOnlyIntegerProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /// What was not understood, in the words that were typed; empty when all was.
    public String misunderstood() {
        String typed = words.get();
        return parsed.get().misunderstood().stream()
                .limit(MOST_SAID)
                .map(range -> Parsed.said(range, typed))
                .collect(Collectors.joining(" "));
    }

    /// Learns the names that the library has now.
    public void know(Overview overview, List<DigestInfo> digests) {
        names =
                new Names(
                        overview.tags().stream().map(tag -> tag.tag().name()).toList(),
                        overview.channels().stream().map(Overview.Channel::name).toList(),
                        digests.stream().map(DigestInfo::file).distinct().toList(),
                        names.categories());
        categoriesKnown = false;
    }

    /// What can be suggested where the caret stands.
    public Suggestions suggest(String typed, int caret) {
        Optional<Completion> completion = Completion.at(typed, Math.min(caret, typed.length()));
        if (completion.isEmpty()) return Suggestions.NONE;
        if (completion.get() instanceof Completion.OfValue(var field, _, _)
                && field == FieldName.CATEGORY) {
            askForCategories();
        }
        return names.at(completion.get());
    }

    /// Only when they are wanted: they are gathered from all papers.
    private void askForCategories() {
        if (categoriesKnown) return;
        categoriesKnown = true;
        background.run(
                library::categories,
                found -> {
                    boolean more = !found.equals(names.categories());
                    names = names.withCategories(found);
                    if (more) learned.set(learned.get() + 1);
                },
                _ -> categoriesKnown = false);
    }
}
