package app.daybreak.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "$\\alpha$;α",
                "$O(n^2)$;O(n²)",
                "$10^{-3}$;10⁻³",
                "$\\mathcal{O}(\\sqrt{T})$;O(√T)",
                "$\\tilde{O}(\\sqrt{n\\log n})$;Õ(√(n log n))",
                "$x\\in\\mathbb{R}^d$;x ∈ ℝᵈ",
                "$\\mathbb{E}[X_{i+1}]$;𝔼[Xᵢ₊₁]",
                "$\\mathbb{R}^{n\\times d}$;ℝ^(n×d)",
                "$\\ell_\\infty$;ℓ_∞",
                "$d_{max}$;dₘₐₓ",
                "$[0,1]^{d_x}$;[0,1]^(dₓ)",
                "$\\frac{1}{2}$ or $\\frac{a+b}{c}$;1/2 or (a+b)/c",
                "$1{,}000$ and $2,000$ and $a,b$;1,000 and 2,000 and a, b",
                "$\\min_x f(x)$;minₓ f(x)",
                "$D(p \\| q)$;D(p‖q)",
                "$\\left(\\frac{1}{T}\\right)$;(1/T)",
                "$\\text{F1} = 0.3$;F1 = 0.3",
                "$44\\%$, $1.7\\times$;44%, 1.7×",
                "$x'$ and $90^\\circ$;x′ and 90°",
                "$\\textbf{Pr}$ and \\$5 and \\LaTeX{};Pr and $5 and LaTeX",
                "costs $5 and $10;costs $5 and $10",
            })
    void saysSimpleFormulas(String text, String plain) {
        assertEquals(plain, ShownText.plain(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\begin{pmatrix}a&b\\end{pmatrix}$",
                "$\\binom{n}{k}$",
                "$\\widehat{xyz}$",
                "$\\foo$",
                "$x^$",
                "$x}$",
                "$\\frac{$",
                "$\\sqrt[3]{x}$"
            })
    void whatNeedsTwoDimensionsStays(String text) {
        assertEquals(text, ShownText.plain(text).text());
    }

    @Test
    void placesMoveWithTheText() {
        String text = "an $O(n^2)$ bound on $\\textit{regret}$";
        ShownText plain = ShownText.plain(text);
        assertEquals("an O(n²) bound on regret", plain.text());
        assertEquals("bound", shown(plain, text, "bound"));
        assertEquals("O(n²)", shown(plain, text, "n^2"), "a hit in a formula marks all of it");
        assertEquals("regret", shown(plain, text, "regret"));
        assertEquals("gre", shown(plain, text, "gre"));
        assertEquals("O(n²) bound", shown(plain, text, "2)$ bound"));
        assertEquals(0, plain.start(0));
        assertEquals(plain.text().length(), plain.end(text.length()));
    }

    @Test
    void whatIsCopiedIsTheSource() {
        String text = "an $O(n^2)$ bound on $\\textit{regret}$ costs \\$5";
        ShownText shown = ShownText.of(text, _ -> "\ufffc");
        assertEquals("an \ufffc bound on regret costs $5", shown.text());
        assertEquals(text, shown.source(0, shown.text().length()));
        assertEquals("$O(n^2)$", shown.source(3, 4));
        assertEquals("n $O(n^2)$ bo", shown.source(1, 7));
        assertEquals("egr", shown.source(15, 18));
        assertEquals("", shown.source(5, 5));
    }

    private static String shown(ShownText plain, String text, String marked) {
        int start = text.indexOf(marked);
        int end = start + marked.length();
        return plain.text().substring(plain.start(start), plain.end(end));
    }
}
