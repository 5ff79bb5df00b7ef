package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;

/// The order by relevance: titles before one-liners before abstracts, the newest first among
/// equals.
final class RelevanceTest {
    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder, Clock.systemUTC());
        var _ =
                library.add(
                        Given.digest(
                                1,
                                paper(1, "Graph title", "图的标题", "一句", "about graphs", "讲图论"),
                                paper(2, "Other", "另外", "一句扩散模型", "diffusion model", "无"),
                                paper(3, "Other", "另外", "一句", "diffusion, graph model", "扩散模型"),
                                paper(4, "Diffusion model", "扩散模型", "一句", "none", "无"),
                                paper(5, "Other", "扩散", "模型", "a diffusion model", "无"),
                                paper(6, "Other", "另外", "一句", "diffusion model", "扩散模型")));
        var _ = library.updateIndex();
    }

    private static app.daybreak.paper.PaperContent paper(
            int number, String titleEn, String titleZh, String tldrZh, String en, String zh) {
        PaperText text = new PaperText(titleEn, titleZh, "", tldrZh, en, zh);
        return Given.content("2605.0000" + number, 1, text);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "扩散模型, 4 2 6 3",
        "扩散 模型, 4 5 2 6 3",
        "diffusion, 4 6 5 3 2",
        "\"diffusion model\", 4 6 5 2",
        "title:扩散, 5 4",
        "diffusion -title:扩散, 6 3 2",
        "graph OR 扩散模型, 4 1 2 6 3",
        "abstract:graph diffusion, 3",
        "扩, 5 4 2 6 3",
        "图 OR 无, 1 5 4 2",
        "nothing, ''",
    })
    void titlesComeBeforeOneLinersBeforeAbstracts(String typed, String order) throws Exception {
        PaperQuery query = PaperQuery.of(typed).ordered(PaperQuery.Order.RELEVANCE);
        assertEquals(order, order(library.list(query)));
        for (int limit = 1; limit <= 6; limit++) {
            String first = order.substring(0, Math.min(order.length(), 2 * limit - 1));
            assertEquals(first, order(library.list(query, limit)), "the first " + limit);
        }
    }

    private static String order(PaperKeys keys) {
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            String id = keys.get(i).toString();
            order.append(i == 0 ? "" : " ").append(id.charAt(id.length() - 1));
        }
        return order.toString();
    }
}
