package app.daybreak.ui;

import app.daybreak.settings.Typefaces;

import javafx.scene.text.Font;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /// What the names of Chinese families have in them. JavaFX does not tell which characters a
    /// family has.
    private static final Pattern CHINESE_NAME =
            Pattern.compile(
                    "\\p{IsHan}|CJK (SC|TC|HK)|Source Han|\\b(SC|TC)\\b|PingFang|YaHei|JhengHei|Hei\\b|"
                            + "Song|Sung|Kai|FangSong|SimSun|Ming|WenQuanYi|LXGW|Sarasa|HarmonyOS"
                            + " Sans|MiSans|UKai|UMing|Heiti|Wawati|Yuanti|Fallback");

    private Fonts() {}

    /// Installed families that can be expected to have Chinese characters, by name.
    static List<String> chinese() {
        return installed().filter(name -> CHINESE_NAME.matcher(name).find()).toList();
    }

    /// All installed families, by name.
    static List<String> all() {
        return installed().toList();
    }

    /// Names that begin with a dot are the system's own.
    private static Stream<String> installed() {
        return Font.getFamilies().stream().filter(name -> !name.startsWith(".")).sorted();
    }

    /// A stylesheet, as a `data:` address, that gives `.zh` and `.en` the chosen families and
    /// `.root` the usual Chinese one. A family that is not installed is as if none were chosen.
    static String stylesheet(Typefaces chosen) {
        Set<String> installed = new LinkedHashSet<>(Font.getFamilies());
        String usual = first("", CHINESE, installed);
        String css =
                rule(".root", usual)
                        + rule(".zh", first(chosen.chinese(), CHINESE, installed))
                        + rule(".en", first(chosen.latin(), LATIN, installed));
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String first(String chosen, List<String> wanted, Set<String> installed) {
        return Stream.concat(Stream.of(chosen), wanted.stream())
                .filter(installed::contains)
                .findFirst()
                .orElse("System");
    }

    private static String rule(String selector, String family) {
        return selector + " { -fx-font-family: \"" + family + "\"; }\n";
    }
}
