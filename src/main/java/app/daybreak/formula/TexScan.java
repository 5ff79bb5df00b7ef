package app.daybreak.formula;

/// Where the parts of TeX end.
final class TexScan {
    private TexScan() {}

    /// The index behind the letters of a command's name.
    static int nameEnd(String tex, int from) {
        int i = from;
        while (i < tex.length() && isLetter(tex.charAt(i))) i++;
        return i;
    }

    /// The index behind the command at an index: its name, or the one sign behind the backslash.
    static int commandEnd(String tex, int backslash) {
        int end = nameEnd(tex, backslash + 1);
        return Math.min(tex.length(), end == backslash + 1 ? end + 1 : end);
    }

    /// The index behind the group that opens at an index, or -1 where nothing closes it.
    static int groupEnd(String tex, int open) {
        int depth = 0;
        for (int i = open; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return i + 1;
        }
        return -1;
    }

    /// The index behind what an argument may be: a group, a command or one character; -1 where
    /// there is none.
    static int argumentEnd(String tex, int at) {
        if (at >= tex.length()) return -1;
        return switch (tex.charAt(at)) {
            case '{' -> groupEnd(tex, at);
            case '\\' -> commandEnd(tex, at);
            case '}', '$', ' ' -> -1;
            default -> at + Character.charCount(tex.codePointAt(at));
        };
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
