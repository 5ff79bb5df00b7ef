package app.daybreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

/// Whether a library has a problem that is known, as far as that can be said offline: by a list
/// that is kept beside this test, and the versions that the jars themselves tell.
final class KnownProblemsTest {
    /// One line of the list.
    ///
    /// @param first the first version that has it
    /// @param fixed the first after it that has it no more
    private record Advisory(String name, String library, Version first, Version fixed) {
        boolean hits(Version version) {
            return version.compareTo(first) >= 0 && version.compareTo(fixed) < 0;
        }
    }

    /// Numbers between points and dashes; a candidate comes before what it is a candidate for.
    private record Version(String text) implements Comparable<Version> {
        private static final Pattern BETWEEN = Pattern.compile("[.-]");
        private static final Pattern CANDIDATE =
                Pattern.compile("(?i)(.*[.-])?(rc|cr|alpha|beta|pr|m|snapshot)\\d*([.-].*)?");

        private List<Long> numbers() {
            return BETWEEN.splitAsStream(text)
                    .takeWhile(part -> part.matches("\\d+"))
                    .map(Long::valueOf)
                    .toList();
        }

        @Override
        public int compareTo(Version other) {
            List<Long> mine = numbers();
            List<Long> others = other.numbers();
            for (int i = 0; i < Math.max(mine.size(), others.size()); i++) {
                int order = Long.compare(at(mine, i), at(others, i));
                if (order != 0) return order;
            }
            return Boolean.compare(other.isCandidate(), isCandidate());
        }

        private static long at(List<Long> numbers, int place) {
            return place < numbers.size() ? numbers.get(place) : 0;
        }

        private boolean isCandidate() {
            return CANDIDATE.matcher(text).matches();
        }
    }

    private static List<Advisory> advisories() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(
                        KnownProblemsTest.class.getResourceAsStream("advisories.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> {
                        assertEquals(5, cells.length, String.join(" | ", cells));
                        Version first = new Version(cells[2]);
                        return new Advisory(cells[0], cells[1], first, new Version(cells[3]));
                    })
                    .toList();
        }
    }

    /// What is on the class path, by `group:artifact`.
    private static Map<String, Version> libraries() throws IOException {
        Map<String, Version> libraries = new HashMap<>();
        String path = System.getProperty("java.class.path");
        for (String entry : path.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!entry.endsWith(".jar")) continue;
            try (JarFile jar = new JarFile(entry)) {
                for (var each : jar.stream().toList()) {
                    if (!each.getName().matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
                        continue;
                    Properties pom = new Properties();
                    try (InputStream in = jar.getInputStream(each)) {
                        pom.load(in);
                    }
                    String name = pom.getProperty("groupId") + ":" + pom.getProperty("artifactId");
                    libraries.put(name, new Version(pom.getProperty("version")));
                }
            }
        }
        return libraries;
    }

    private static Set<String> problems(Map<String, Version> libraries) throws IOException {
        Set<String> problems = new TreeSet<>();
        for (Advisory advisory : advisories()) {
            Version version = libraries.get(advisory.library());
            if (version != null && advisory.hits(version)) {
                problems.add(advisory.name() + " " + advisory.library() + " " + version.text());
            }
        }
        return problems;
    }

    @Test
    void noLibraryHasAProblemThatIsKnown() throws Exception {
        assertEquals(Set.of(), problems(libraries()));
    }

    /// A name that was mistyped, or a library that is gone, would never be found.
    @Test
    void everyLibraryOfTheListIsThere() throws Exception {
        Set<String> listed =
                advisories().stream().map(Advisory::library).collect(Collectors.toSet());
        listed.removeAll(libraries().keySet());
        assertEquals(Set.of(), listed);
    }

    @Test
    void olderVersionsWouldBeFound() throws Exception {
        Map<String, Version> older =
                Map.of(
                        "org.xerial:sqlite-jdbc",
                        new Version("3.41.2.1"),
                        "org.eclipse.jgit:org.eclipse.jgit",
                        new Version("7.2.0.202503040940-r"),
                        "tools.jackson.core:jackson-core",
                        new Version("3.2.0"),
                        "tools.jackson.core:jackson-databind",
                        new Version("3.1.3"));
        assertEquals(
                Set.of(
                        "CVE-2023-32697 org.xerial:sqlite-jdbc 3.41.2.1",
                        "CVE-2025-4949 org.eclipse.jgit:org.eclipse.jgit 7.2.0.202503040940-r",
                        "CVE-2026-68494 tools.jackson.core:jackson-core 3.2.0",
                        "CVE-2026-54512 tools.jackson.core:jackson-databind 3.1.3",
                        "CVE-2026-54513 tools.jackson.core:jackson-databind 3.1.3",
                        "CVE-2026-54515 tools.jackson.core:jackson-databind 3.1.3"),
                problems(older));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 2.0, 0.9, false",
        "1.0, 2.0, 1.0, true",
        "1.0, 2.0, 1.0.0, true",
        "1.0, 2.0, 1.10, true",
        "1.0, 2.0, 1.0-rc1, false",
        "1.0, 2.0, 2.0-rc1, true",
        "1.0, 2.0, 2.0, false",
        "1.0, 2.0, 2.0.1, false",
        "1.9, 1.10, 1.9.9, true",
        "0, 6.6.1.202309021850-r, 6.6.0.202305301015-r, true",
        "0, 6.6.1.202309021850-r, 6.6.1.202309021850-r, false",
        "0, 6.6.1.202309021850-r, 7.8.1.202611041320-r, false",
    })
    void aRangeHoldsItsFirstVersionAndNotItsLast(
            String first, String fixed, String version, boolean hit) {
        Advisory advisory = new Advisory("x", "y", new Version(first), new Version(fixed));
        assertEquals(hit, advisory.hits(new Version(version)));
    }

    /// A range or a missing version would let another one in tomorrow.
    @Test
    void everyDependencyAndPluginHasOneVersion() throws Exception {
        Document pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        Map<String, String> versions = new HashMap<>();
        for (String kind : List.of("dependency", "path", "plugin")) {
            for (Element each : elements(pom.getElementsByTagName(kind))) {
                String version = text(each, "version");
                if (version.startsWith("${")) {
                    String name = version.substring(2, version.length() - 1);
                    version = anywhere(pom.getDocumentElement(), name);
                }
                // A profile may add to a plugin that has its version above.
                versions.merge(text(each, "artifactId"), version, (a, b) -> a.isEmpty() ? b : a);
            }
        }
        assertTrue(versions.size() > 20, versions::toString);
        versions.values()
                .removeIf(version -> version.matches("\\d+(\\.\\d+)*(-\\w+)?(\\.\\d+-r)?"));
        assertEquals(Map.of(), versions);
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    private static String anywhere(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    /// The text of a child.
    private static String text(Element in, String name) {
        for (Element child : elements(in.getElementsByTagName(name))) {
            if (in.isSameNode(child.getParentNode())) return child.getTextContent().strip();
        }
        return "";
    }
}
