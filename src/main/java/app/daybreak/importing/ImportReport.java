package app.daybreak.importing;

import app.daybreak.digest.Problem;
import app.daybreak.library.ImportProblem;
import app.daybreak.library.ImportRun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What became of all files of an import.
///
/// @param files every file that was reached, in order
/// @param cancelled whether the person stopped it; what was finished is kept
public record ImportReport(List<FileReport> files, boolean cancelled) {
    /// Digests that came in.
    public int digests() {
        return (int) files.stream().filter(f -> f.added() != null && !f.added().known()).count();
    }

    /// Digests that were there already.
    public int knownDigests() {
        return (int) files.stream().filter(f -> f.added() != null && f.added().known()).count();
    }

    /// Papers that were not in the library.
    public int fresh() {
        return sum(f -> f.added() == null ? 0 : f.added().fresh());
    }

    /// Papers that were in the library, each counted once a digest.
    public int seen() {
        return sum(f -> f.added() == null ? 0 : f.added().seen());
    }

    /// Papers that came with another content.
    public int revised() {
        return sum(f -> f.added() == null ? 0 : f.added().revised());
    }

    /// Files of which nothing was taken.
    public int refused() {
        return (int) files.stream().filter(FileReport::refused).count();
    }

    /// Digests that came in and whose day is that of their file, because nothing tells it.
    public int undated() {
        return (int) files.stream().filter(FileReport::undated).count();
    }

    /// All problems of all files.
    public int problems() {
        return sum(f -> f.problems().size());
    }

    /// What a sentence about all of it is made of: digests that came in and were there already,
    /// papers new, seen and revised, refused files, and problems.
    public Object[] told() {
        return new Object[] {
            digests(), knownDigests(), fresh(), seen(), revised(), refused(), problems()
        };
    }

    /// Every problem in order, but one line for all files that have the same as a whole: a thousand
    /// empty files are one thing to be told.
    public List<ReportLine> lines() {
        Map<Object, ReportLine> lines = new LinkedHashMap<>();
        for (FileReport file : files) {
            for (Problem problem : file.problems()) {
                Object key = problem.line() == 0 ? problem : lines.size();
                lines.computeIfAbsent(key, _ -> new ReportLine(problem, new ArrayList<>()))
                        .files()
                        .add(file.file());
            }
        }
        return List.copyOf(lines.values());
    }

    /// The same for the history.
    ImportRun.Sums sums() {
        return new ImportRun.Sums(files.size(), fresh(), revised(), problems(), cancelled);
    }

    List<ImportProblem> problemsToKeep() {
        return lines().stream()
                .map(l -> new ImportProblem(l.file().toString(), l.problem(), l.others()))
                .toList();
    }

    private int sum(ToIntFunction<FileReport> number) {
        return files.stream().mapToInt(number).sum();
    }
}
