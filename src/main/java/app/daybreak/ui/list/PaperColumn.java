package app.daybreak.ui.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of the table.
public enum PaperColumn {
    STATE(64, true),
    TITLE_ZH(340, true),
    TITLE_EN(380, true),
    TLDR(360, false),
    CATEGORY(84, true),
    CHANNELS(130, true),
    ID(120, true),
    ANNOUNCE(84, false),
    TAGS(130, false);

    private final double width;
    private final boolean shown;

    PaperColumn(double width, boolean shown) {
        this.width = width;
        this.shown = shown;
    }

    /// In pixels, at a first start.
    double width() {
        return width;
    }

    /// Whether it is to be seen at a first start.
    boolean shown() {
        return shown;
    }

    /// As settings and messages name it: `title-zh`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reverse of [#code()].
    static Optional<PaperColumn> parse(String code) {
        return Arrays.stream(values()).filter(column -> column.code().equals(code)).findFirst();
    }
}
