package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class WhiteSpaceTest {
    /// What `[chr(c) for c in range(0x10000) if chr(c).isspace()]` lists in Python.
    private static final String PYTHON =
            "\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003"
                    + "\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    @Test
    void isWhatPythonStrips() {
        StringBuilder found = new StringBuilder();
        for (int c = 0; c < 0x10000; c++) {
            if (WhiteSpace.is((char) c)) found.append((char) c);
        }
        assertEquals(PYTHON, found.toString());
    }

    @Test
    void onlyOuterWhiteSpaceGoes() {
        assertEquals(
                "\u200bx \u3000 y\ufeff",
                WhiteSpace.strip(PYTHON + "\u200bx \u3000 y\ufeff" + PYTHON));
        assertEquals("", WhiteSpace.strip(PYTHON));
        assertFalse(WhiteSpace.is('\u200b'));
    }
}
