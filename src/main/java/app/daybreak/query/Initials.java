package app.daybreak.query;

import java.nio.charset.Charset;
import java.util.Locale;

/// Finds Chinese by the first letters of its pinyin: `dmt` finds 多模态, and so does `多mt`.
///
/// The 3,755 common characters of GB/T 2312, level 1, stand there in the order of their pinyin, so
/// that the first one of each letter tells the letter of every other. Of a character with several
/// readings the standard knows one; `OTHERS` adds those that are met in papers.
public final class Initials {
    private static final Charset GB = Charset.forName("GB18030"); // as GB 2312, for what it has
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final String FIRST = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
    private static final int LAST = code('座');

    /// A character and the first letter of one more reading of it; or of its only one, for those
    /// beyond level 1.
    private static final String OTHERS =
            "重c调t行h长z率l参c传z弹t会k曾z朝z觉j校j降x解x单s藏z识z提d种c称c强j区o给j核h没m秘b繁p否p"
                    + "纤q色s似s拓t叶x择z模m乐y度d都d石d熵s弈y耦o阈y嘈c渲x轭e悖b癫d痫x";

    private Initials() {}

    private static int code(char c) {
        byte[] bytes = String.valueOf(c).getBytes(GB);
        return bytes.length == 2 ? (bytes[0] & 255) << 8 | bytes[1] & 255 : 0;
    }

    /// Where a text holds what was typed, each character as it stands, whatever its case, or by the
    /// first letter of its pinyin.
    ///
    /// @return the first such place, or -1
    public static int indexOf(String text, String typed) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT);
        for (int start = 0; start + wanted.length() <= lower.length(); start++) {
            if (fits(lower, start, wanted)) return start;
        }
        return -1;
    }

    private static boolean fits(String text, int start, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char there = text.charAt(start + i);
            char wanted = typed.charAt(i);
            if (there != wanted && !(isHan(there) && reads(there, wanted))) return false;
        }
        return true;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean reads(char han, char letter) {
        return first(han) == letter || OTHERS.contains("" + han + letter);
    }

    /// The first letter of a character's pinyin, or 0 where the standard does not tell.
    private static char first(char han) {
        int code = code(han);
        if (code > LAST || code < code(FIRST.charAt(0))) return 0;
        int letter = 0;
        while (letter + 1 < FIRST.length() && code(FIRST.charAt(letter + 1)) <= code) letter++;
        return LETTERS.charAt(letter);
    }
}
