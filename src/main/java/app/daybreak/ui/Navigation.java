package app.daybreak.ui;

import app.daybreak.library.Overview;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.Scope;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Ways to other papers: a part of the library, words, one paper.
public final class Navigation {
    private final MainModel model;

    Navigation(MainModel model) {
        this.model = model;
    }

    /// Looks at a part of the library; the paper that is read stays chosen where it is there too.
    public void to(Scope scope) {
        to(scope, model.list().selection().selectedProperty().get());
    }

    /// Looks at a part of the library with a paper chosen.
    void to(Scope scope, @Nullable ArxivId paper) {
        model.sidebar().scopeProperty().set(scope);
        model.ask(paper);
    }

    /// Looks at the newest day of digests: today's, when they have come.
    public void toNewestDay() {
        List<Overview.Day> days = model.sidebar().contentsProperty().get().overview().days();
        if (days.isEmpty()) model.say(Notice.of("notice.no-day"));
        else to(new Scope.Day(days.getFirst().date()));
    }

    /// Looks for words in the whole library.
    public void search(String words) {
        boolean plain = words.codePoints().allMatch(Character::isLetterOrDigit);
        find(plain ? words : '"' + words.replace('"', ' ') + '"');
    }

    /// Types a search for the whole library.
    public void find(String search) {
        model.sidebar().scopeProperty().set(new Scope.All());
        model.wordsProperty().set(search);
    }

    /// Shows a paper among all of the library.
    public void show(ArxivId paper) {
        show(new Scope.All(), paper);
    }

    /// Shows a paper among those of a part of the library.
    void show(Scope scope, ArxivId paper) {
        model.wordsProperty().set("");
        to(scope, paper);
    }
}
