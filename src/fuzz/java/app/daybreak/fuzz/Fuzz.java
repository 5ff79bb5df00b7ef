package app.daybreak.fuzz;

import app.daybreak.digest.DigestSeeds;
import app.daybreak.digest.RealDigests;
import app.daybreak.exporting.MarksFuzz;
import app.daybreak.importing.ArchiveSeeds;
import app.daybreak.query.SearchFuzz;

import com.code_intelligence.jazzer.Jazzer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs Jazzer on one parser: `Fuzz TARGET FOLDER [options of libFuzzer]`. What it finds worth
/// keeping lies in the folder and is gone on from the next time.
public final class Fuzz {
    private static final Map<String, String> PACKAGES =
            Map.of(
                    "Markdown", "digest",
                    "Entry", "digest",
                    "Feed", "digest",
                    "Json", "digest",
                    "JsonLines", "digest",
                    "Archive", "importing",
                    "Marks", "exporting",
                    "Search", "query");

    /// Longer files only slow it down.
    private static final int MOST_BYTES = 8192;

    private Fuzz() {}

    public static void main(String[] arguments) throws Exception {
        String target = arguments[0];
        String inPackage = PACKAGES.get(target);
        if (inPackage == null)
            throw new IllegalArgumentException(target + ": " + PACKAGES.keySet());
        Path corpus = Files.createDirectories(Path.of(arguments[1], target));
        int number = 0;
        for (byte[] seed : seeds(target)) Files.write(corpus.resolve("seed" + number++), seed);
        List<String> options = new ArrayList<>();
        options.add("--target_class=app.daybreak." + inPackage + "." + target + "Fuzz");
        options.add("--instrumentation_includes=app.daybreak.**");
        options.add("--reproducer_path=" + arguments[1]);
        options.add("-artifact_prefix=" + Path.of(arguments[1], target + "-"));
        options.add("-max_len=" + MOST_BYTES);
        options.add("-timeout=20");
        options.addAll(List.of(arguments).subList(2, arguments.length));
        options.add(corpus.toString());
        Jazzer.main(options.toArray(String[]::new));
    }

    private static List<byte[]> seeds(String target) throws IOException {
        List<byte[]> seeds =
                new ArrayList<>(
                        switch (target) {
                            case "Search" -> SearchFuzz.seeds();
                            case "Marks" -> MarksFuzz.seeds();
                            case "Archive" ->
                                    ArchiveSeeds.around(
                                            DigestSeeds.markdown(1, 2)
                                                    .getBytes(StandardCharsets.UTF_8));
                            default -> DigestSeeds.of(target);
                        });
        switch (target) {
            case "Markdown" -> seeds.addAll(real(".md"));
            case "Feed" -> seeds.addAll(real(".xml"));
            case "Json" -> seeds.addAll(real(".json"));
            default -> {}
        }
        return seeds;
    }

    /// Short files as they were published, where there are any.
    private static List<byte[]> real(String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        Path folder = RealDigests.path();
        if (!Files.isDirectory(folder)) return files;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                boolean suits = path.toString().endsWith(ending) && Files.size(path) <= MOST_BYTES;
                if (suits && !path.endsWith("README.md")) files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }
}
