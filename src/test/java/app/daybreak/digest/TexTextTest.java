package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TexTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "Schr\\\"odinger;Schrödinger",
                "Schr\\\"{o}dinger;Schrödinger",
                "Schr{\\\"o}dinger;Schrödinger",
                "P\\'{o}lya's L\\'evy;Pólya's Lévy",
                "c\\`adl\\`ag;càdlàg",
                "It\\^o and na\\\"{\\i}ve;Itô and naïve",
                "Fran\\c{c}ois and jezi\\v{c}ki;François and jezički",
                "Erd\\H{o}s and \\v Cech;Erdős and Čech",
                "{\\L}ukasiewicz, S{\\o}ren, Stra\\ss e;Łukasiewicz, Søren, Straße",
                "\\AA ngstr\\\"om and \\O;Ångström and Ø",
                "83.9\\% of A\\&B in x\\_y;83.9% of A&B in x_y",
                "\\emph{a} \\textbf{b \\textit{c}} \\underline{d}e \\texttt{f} \\textsc{g};a b c de f g",
                "at \\url{https://x.org/~a_b};at https://x.org/~a_b",
                "{\\em word} and {\\bf W}ord;word and Word",
                "{\\color{black} we propose} \\textcolor{red}{this};we propose this",
                "cut \\textbf{short;cut short",
                "``quoted'' and ``half\" and --kept---;“quoted” and “half” and --kept---",
                "et~al.~(2012) in Table~2 at 150~km;et al. (2012) in Table 2 at 150 km",
                "square~(OLS) of $x$~and;square (OLS) of $x$ and",
            })
    void becomesPlainText(String tex, String plain) {
        assertEquals(plain, TexText.clean(tex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\emph{x}~\\%$ stays",
                "$$\\text{a}~b$$ and \\(\\text{c}\\) and \\[\\text{d}~e\\]",
                "\\begin{align}\\text{a}\\end{align}",
                "a cut $\\text{form",
                "we call it \\robin and \\method{} by \\cite{doe}",
                "C:\\new and a lone \\ here",
                "they said \\\"attention\\\" twice",
                "digits 0~9, letters A~Z, X~N(0,1), about ~1M, 约~5",
                "a {brace} and ```code``` and `x'",
                "\\$5 stays escaped",
                "0.54 \\$_{2021}/kWh to 0.29 \\$_{2021}/kWh",
            })
    void staysAsItIs(String text) {
        assertEquals(text, TexText.clean(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$5 million and $3 for \\emph{x};$5 million and $3 for x",
                "0.5 \\$_{21} to 0.2 \\$_{21} by \\emph{x};0.5 \\$_{21} to 0.2 \\$_{21} by x",
                "between $5\\% and $10\\%;between $5% and $10%",
                "a $350 million fund, $x$ and \\emph{y};a $350 million fund, $x$ and y",
            })
    void moneyIsNoFormula(String tex, String plain) {
        assertEquals(plain, TexText.clean(tex));
    }
}
