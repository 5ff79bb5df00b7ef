package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text can be read in every theme: the colours of the stylesheets have the contrast that WCAG 2.2
/// AA asks for, 4.5 to 1 for text and 3 to 1 for what shows the focus
/// (<https://www.w3.org/TR/WCAG22/#contrast-minimum>).
final class ContrastTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_MARKS = 3;
    private static final Pattern COLOUR =
            Pattern.compile("(-color-[a-z-]+):\\s*(#[0-9a-fA-F]+|rgba?\\([^)]*\\))\\s*;");

    private static final List<String> BACKGROUNDS =
            List.of("bg-default", "bg-subtle", "bg-overlay", "accent-subtle");

    @ParameterizedTest
    @CsvSource({
        "primer-light,",
        "primer-dark,",
        "primer-light, sepia.css",
        "primer-light, contrast-light.css",
        "primer-dark, contrast-dark.css"
    })
    void textAndFocusStandOutInEveryTheme(String theme, @Nullable String changed)
            throws IOException {
        Map<String, Color> colours = new HashMap<>(read("/atlantafx/base/theme/" + theme + ".css"));
        if (changed != null) colours.putAll(read("/app/daybreak/ui/" + changed));
        List<String> wrong = new ArrayList<>();
        for (String background : BACKGROUNDS) {
            check(colours, "fg-default", background, OF_TEXT, wrong);
            check(colours, "fg-muted", background, OF_TEXT, wrong);
        }
        check(colours, "fg-default", "accent-muted", OF_TEXT, wrong);
        check(colours, "accent-fg", "bg-default", OF_TEXT, wrong);
        check(colours, "danger-fg", "bg-default", OF_TEXT, wrong);
        check(colours, "fg-emphasis", "accent-emphasis", OF_TEXT, wrong);
        check(colours, "fg-default", "warning-muted", OF_TEXT, wrong);
        check(colours, "accent-emphasis", "bg-default", OF_MARKS, wrong);
        check(colours, "accent-emphasis", "bg-subtle", OF_MARKS, wrong);
        assertEquals(List.of(), wrong);
    }

    @Test
    void whereMutedTextWouldBeTooWeakThereIsNone() throws IOException {
        List<String> wrong =
                text("/app/daybreak/ui/daybreak.css")
                        .lines()
                        .filter(rule -> rule.contains("-fx-background-color: -color-accent-muted"))
                        .filter(rule -> !rule.contains("-color-fg-muted: -color-fg-default"))
                        .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void theFormulaGivesWhatTheStandardSays() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(1, contrast(Color.RED, Color.RED), 0.001);
        assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.005);
    }

    private static void check(
            Map<String, Color> colours, String on, String below, double least, List<String> wrong) {
        Color bottom = colour(colours, "bg-default");
        Color background = over(colour(colours, below), bottom);
        double contrast = contrast(over(colour(colours, on), background), background);
        if (contrast < least) wrong.add("%s on %s: %.2f".formatted(on, below, contrast));
    }

    private static Color colour(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get("-color-" + name), name);
    }

    private static Color over(Color top, Color bottom) {
        Color opaque = Color.color(top.getRed(), top.getGreen(), top.getBlue());
        return bottom.interpolate(opaque, top.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> read(String sheet) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        for (Matcher m = COLOUR.matcher(text(sheet)); m.find(); ) {
            colours.putIfAbsent(m.group(1), Color.web(m.group(2)));
        }
        return colours;
    }

    private static String text(String sheet) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(sheet)) {
            return new String(
                    Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
