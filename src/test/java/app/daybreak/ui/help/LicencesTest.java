package app.daybreak.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The list of licences names just what is shipped; the guide says the same in both languages.
final class LicencesTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\w.]*(-\\w+)?\\.jar");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");

    /// Only the tests need these.
    private static final Pattern OF_TESTS =
            Pattern.compile(
                    "junit.*|jqwik.*|archunit.*|opentest4j|apiguardian.*|surefire.*|maven.*"
                            + "|google-java-format|guava|failureaccess|listenablefuture"
                            + "|j2objc.*|error_prone.*");

    @Test
    void everyLibraryIsNamedAndNoOther() {
        Set<String> shipped = new TreeSet<>(Set.of("OpenJDK"));
        Stream.of("java.class.path", "jdk.module.path")
                .flatMap(path -> names(System.getProperty(path, "")))
                .filter(name -> !OF_TESTS.matcher(name).matches())
                .forEach(shipped::add);
        assertEquals(shipped, new TreeSet<>(Licences.all().keySet()));
        Licences.all().forEach((name, licence) -> assertFalse(licence.isBlank(), name));
    }

    private static Stream<String> names(String path) {
        return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                .flatMap(LicencesTest::jars)
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1));
    }

    /// A jar of the path, or those in a folder of it.
    private static Stream<String> jars(String entry) {
        String[] inFolder = Path.of(entry).toFile().list();
        return inFolder == null
                ? Stream.of(String.valueOf(Path.of(entry).getFileName()))
                : Arrays.stream(inFolder);
    }

    @Test
    void theGuideHasTheSameSectionsAndPicturesInBothLanguages() throws IOException {
        String zh = guide("zh");
        String en = guide("en");
        assertEquals(shape(zh), shape(en));
        for (String text : List.of(zh, en)) {
            for (Matcher m = PICTURE.matcher(text); m.find(); ) {
                assertTrue(GuidePane.class.getResource(m.group(1)) != null, m.group(1));
            }
        }
    }

    /// How each line begins.
    private static List<String> shape(String text) {
        return text.lines()
                .map(line -> line.replaceAll("^(#+|-|!|).*", "$1"))
                .filter(begin -> !begin.isEmpty())
                .toList();
    }

    private static String guide(String language) throws IOException {
        try (InputStream in = GuidePane.class.getResourceAsStream("guide_" + language + ".md")) {
            return new String(
                    Objects.requireNonNull(in, language).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
