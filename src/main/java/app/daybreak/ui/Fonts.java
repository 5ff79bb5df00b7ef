package app.daybreak.ui;

import javafx.scene.text.Font;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The families for Chinese and for English text. The system's own fallback would show Han in
/// Japanese forms under many locales, and a Chinese family would widen English quotes.
final class Fonts {
    private static final List<String> CHINESE =
            List.of(
                    "PingFang SC",
                    "Microsoft YaHei UI",
                    "Microsoft YaHei",
                    "Source Han Sans SC",
                    "Noto Sans CJK SC",
                    "Noto Sans SC",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "SimSun");
    private static final List<String> LATIN =
            List.of(
                    "SF Pro Text",
                    "Segoe UI",
                    "Noto Sans",
                    "Inter",
                    "Roboto",
                    "Helvetica Neue",
                    "Liberation Sans",
                    "DejaVu Sans");

    private Fonts() {}

    /// A stylesheet, as a `data:` address, that gives `.root` and `.zh` the first Chinese family
    /// that is installed and `.en` the first Latin one.
    static String stylesheet() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        String chinese = first(CHINESE, installed);
        String css = rule(".root, .zh", chinese) + rule(".en", first(LATIN, installed));
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String first(List<String> wanted, Set<String> installed) {
        return wanted.stream().filter(installed::contains).findFirst().orElse("System");
    }

    private static String rule(String selector, String family) {
        return selector + " { -fx-font-family: \"" + family + "\"; }\n";
    }
}
