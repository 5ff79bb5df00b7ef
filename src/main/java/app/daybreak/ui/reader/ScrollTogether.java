package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Range;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Scrolls the pane of one language with that of the other, so that sentences that belong together
/// stand at about the same height: both begin together, end together, and meet at each pair of
/// sentences in between.
final class ScrollTogether {
    /// A height in both panes, from the top of what scrolls.
    private record Meeting(double zh, double en) {
        double of(boolean chinese) {
            return chinese ? zh : en;
        }
    }

    private final ReaderColumn zh;
    private final ReaderColumn en;
    private BilingualText text = BilingualText.NONE;
    private boolean following;

    ScrollTogether(ReaderColumn zh, ReaderColumn en) {
        this.zh = zh;
        this.en = en;
        zh.view().vvalueProperty().subscribe(() -> moved(true));
        en.view().vvalueProperty().subscribe(() -> moved(false));
    }

    void over(BilingualText text) {
        this.text = text;
    }

    private void moved(boolean chinese) {
        if (following || zh.view().getScene() == null) return;
        if (en.view().getScene() == null) return;
        following = true;
        try {
            follow(chinese);
        } finally {
            following = false;
        }
    }

    private void follow(boolean chinese) {
        var moved = (chinese ? zh : en).view();
        var other = (chinese ? en : zh).view();
        if (moved.hidden() <= 0 || other.hidden() <= 0) return;
        double share = moved.getVvalue();
        double line = moved.scrolled() + share * moved.getViewportBounds().getHeight();
        double otherLine = across(line, chinese);
        other.scrollTo(otherLine - share * other.getViewportBounds().getHeight());
    }

    /// The height in the other pane that belongs to a height in this one.
    private double across(double line, boolean chinese) {
        Meeting above = new Meeting(0, 0);
        for (Meeting below : meetings()) {
            if (below.of(chinese) >= line) return between(above, below, line, chinese);
            above = below;
        }
        return above.of(!chinese);
    }

    private static double between(Meeting above, Meeting below, double line, boolean chinese) {
        double from = above.of(chinese);
        double length = below.of(chinese) - from;
        double share = length <= 0 ? 0 : (line - from) / length;
        double otherFrom = above.of(!chinese);
        return otherFrom + share * (below.of(!chinese) - otherFrom);
    }

    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        Meeting last = new Meeting(0, 0);
        for (Pair pair : text.pairs()) {
            if (!pair.isBoth()) continue;
            OptionalDouble top = zh.top(Field.ABSTRACT_ZH, first(text.zhRanges(pair)));
            OptionalDouble enTop = en.top(Field.ABSTRACT_EN, first(text.enRanges(pair)));
            if (top.isEmpty() || enTop.isEmpty()) continue;
            Meeting next = new Meeting(top.getAsDouble(), enTop.getAsDouble());
            // Several short sentences stand in one line: only the first of them is a meeting.
            if (next.zh() <= last.zh() || next.en() <= last.en()) continue;
            meetings.add(next);
            last = next;
        }
        meetings.add(new Meeting(zh.view().contentHeight(), en.view().contentHeight()));
        return meetings;
    }

    private static Range first(List<Range> sentences) {
        return sentences.getFirst();
    }
}
