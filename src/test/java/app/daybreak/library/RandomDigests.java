package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small random digests that share papers, contents, days and channels, with blanks and flaws, and
/// with the same bytes under several names.
final class RandomDigests {
    private static final List<String> IDS =
            List.of("2605.00001", "2605.00002", "2604.31415", "0704.0001", "hep-th/9901001");
    private static final List<String> EN =
            List.of("", "First words.", "Other words.", "Cut off. ".repeat(120).substring(0, 1000));
    private static final List<String> ZH =
            List.of("", "第一种说法。", "第二种说法。", "Not Chinese at all, as anyone can see", "这里是翻译过的论文标题");
    private static final List<String> CHANNELS = List.of("", "cs.CL", "stat.ML");

    private final Random random;

    RandomDigests(long seed) {
        random = new Random(seed);
    }

    /// A handful of imports: some are the same bytes with another name, day or channel.
    List<Digest> imports() {
        List<Digest> imports = new ArrayList<>();
        int digests = 2 + random.nextInt(4);
        for (int number = 1; number <= digests; number++) {
            List<PaperContent> contents = contents();
            int names = random.nextInt(3) == 0 ? 2 : 1;
            for (int name = 0; name < names; name++) imports.add(named(number, contents));
        }
        return imports;
    }

    private Digest named(int number, List<PaperContent> contents) {
        LocalDate date = Given.DAY.plusDays(random.nextInt(3));
        DateSource source = one(List.of(DateSource.values()));
        return Given.digest(
                number, one(List.of("a.md", "b.md")), one(CHANNELS), date, source, contents);
    }

    private List<PaperContent> contents() {
        List<PaperContent> contents = new ArrayList<>();
        int papers = random.nextInt(5);
        for (int i = 0; i < papers; i++) contents.add(content());
        return contents;
    }

    private PaperContent content() {
        AnnounceType type = random.nextBoolean() ? null : one(List.of(AnnounceType.values()));
        PaperText text = new PaperText(one(EN), one(ZH), one(EN), one(ZH), one(EN), one(ZH));
        return new PaperContent(
                ArxivId.of(one(IDS)), random.nextInt(3), type, one(List.of("", "cs.CL")), text);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
