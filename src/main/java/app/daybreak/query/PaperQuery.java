package app.daybreak.query;

import java.util.List;

/// A question to the library.
///
/// @param scope the part of the library
/// @param search what is looked for in it
/// @param order how the answer is ordered
/// @param without papers that any of these finds are left out; nothing of them is marked
public record PaperQuery(Scope scope, Search search, Order order, List<Search> without) {
    /// How answers are ordered.
    public enum Order {
        /// By arXiv id, the newest first.
        DATE,
        /// By arXiv id, the oldest first.
        OLDEST,
        /// What matches best first: titles before one-liners before abstracts. Without words: by
        /// date.
        RELEVANCE,
        /// By English title, whatever the case.
        TITLE,
        /// The reverse of [#TITLE].
        TITLE_REVERSED
    }

    /// Everything.
    public static final PaperQuery ALL = in(new Scope.All());

    /// A question that leaves nothing out.
    public PaperQuery(Scope scope, Search search, Order order) {
        this(scope, search, order, List.of());
    }

    /// Everything in a part of the library, the newest first.
    public static PaperQuery in(Scope scope) {
        return new PaperQuery(scope, new Search.Everything(), Order.DATE);
    }

    /// What was typed and is finished, the newest first. What makes no sense in it is left out.
    public static PaperQuery of(String typed) {
        return new PaperQuery(
                new Scope.All(), SearchParser.parse(typed, false).search(), Order.DATE);
    }

    /// All that is looked for in texts, a saved search's words among it; their hits are marked.
    public Search marked() {
        return scope instanceof Scope.Saved(_, var saved)
                ? new Search.And(List.of(saved, search))
                : search;
    }

    /// The same without some papers.
    public PaperQuery without(List<Search> others) {
        return new PaperQuery(scope, search, order, List.copyOf(others));
    }

    /// The same in another order.
    public PaperQuery ordered(Order other) {
        return new PaperQuery(scope, search, other, without);
    }

    /// The same, searching something else.
    public PaperQuery searching(Search other) {
        return new PaperQuery(scope, other, order, without);
    }
}
