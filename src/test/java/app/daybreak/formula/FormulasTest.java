package app.daybreak.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

final class FormulasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "in $O(n^2)$ time;O(n^2)",
                "复杂度为$O(n)$的算法和$\\Omega(m)$的;O(n)|\\Omega(m)",
                "$ H $ and $ R \\in \\mathbb{N} $;^ H | R \\in \\mathbb{N} ^",
                "\\(a\\) and \\[b\\] and $$c$$;a|b|c",
                "\\begin{align}a&=b\\end{align};\\begin{align}a&=b\\end{align}",
                "$3$-SAT, $10^{-3}$ and $44\\%$;3|10^{-3}|44\\%",
                "a $2 \\times 2$ game;2 \\times 2",
                "cut in $\\mathcal{O}(n;\\mathcal{O}(n",
                "$\\mathrm{F$_1$}$ nested;\\mathrm{F$_1$}",
                "$\\{0,1$ is never closed, $x$ is;\\{0,1|x",
                "escaped \\$5 and $x$ and \\$6;x",
                "a line\\\\$x$;x",
                "from \\rho_0 to O(\\sqrt{B}), H^1(\\mathbb{R});\\rho_0|\\sqrt{B}|\\mathbb{R}",
                "ACT-R/{\\Phi} is {\\epsilon}-ambiguous;{\\Phi}|{\\epsilon}",
            })
    void findsFormulas(String text, String formulas) {
        assertEquals(formulas, tex(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "costs $5 and $10;^^",
                "raised $1.2M and $3.4M in $O(n)$;O(n)",
                "US$ 3 million and US$ 5 million for $x$;x",
                "HK$5,000 is $y$;y",
                "from $90 to $190 by $\\alpha$;\\alpha",
                "成本从$5降至$10;^^",
                "价格为$5，而$x$是;x",
                "pay 5$ and 10$ for $x$;x",
                "between $100k and $200k;^^",
                "$1,000-$2,000 budgets, $n$;n",
                "GPT-4 ($20/month) or ($200/month);^^",
                "the $ sign and the $ sign;^^",
                "A$AP Rocky and Ke$ha;^^",
                "$0.03/1K tokens, i.e., $30 per $10^6$ tokens;10^6",
                "we show $\\alpha$ costs $3 and $\\beta$;\\alpha|\\beta",
                "only one $ here;^^",
            })
    void moneyStaysMoney(String text, String formulas) {
        assertEquals(formulas, tex(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our \\method{} and \\robin by \\cite{doe}",
                "cut in $\\min\\{\\sqrt{x},\\sq",
                "cut in $2^{",
                "alpha\\matte and C:\\new",
                "{\\dataset} and {brace} and \\",
                "no sign of TeX"
            })
    void whatIsNoFormulaIsWords(String text) {
        assertEquals(List.of(new Piece.Words(0, text.length())), Formulas.in(text));
    }

    @Test
    void wordsInAnotherLookAreWords() {
        String text = "$\\textit{always}$ and $\\textbf{二元}$ but $\\text{F}_1$";
        assertEquals(new Piece.Styled(0, 17, 9, 15, Piece.Look.ITALIC), Formulas.in(text).get(0));
        assertEquals(new Piece.Styled(22, 35, 31, 33, Piece.Look.BOLD), Formulas.in(text).get(2));
        assertEquals("\\text{F}_1", tex(text));
    }

    @Test
    void signsAreShownAsThemselves() {
        List<Piece> pieces = Formulas.in("\\$5 in \\LaTeX{}, i.e.,\\ so");
        assertEquals(new Piece.Sign(0, 2, "$"), pieces.get(0));
        assertEquals(new Piece.Sign(7, 15, "LaTeX"), pieces.get(2));
        assertEquals(new Piece.Sign(22, 24, " "), pieces.get(4));
    }

    @Test
    void aFormulaKnowsWhereItStandsAndHow() {
        assertEquals(
                List.of(
                        new Piece.Words(0, 2),
                        new Piece.Formula(2, 7, "x", true, false),
                        new Piece.Words(7, 8),
                        new Piece.Formula(8, 12, "x^2", false, true)),
                Formulas.in("a $$x$$ $x^2"));
    }

    private static String tex(String text) {
        return Formulas.in(text).stream()
                .filter(Piece.Formula.class::isInstance)
                .map(piece -> ((Piece.Formula) piece).tex())
                .collect(Collectors.joining("|"));
    }
}
