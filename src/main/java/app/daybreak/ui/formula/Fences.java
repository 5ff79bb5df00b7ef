package app.daybreak.ui.formula;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Takes `\left` and `\right` away where the other is missing; the fences themselves stay.
final class Fences {
    private final String tex;
    private final BitSet lonely = new BitSet();
    private final Deque<Deque<Integer>> open = new ArrayDeque<>(); // for each group

    private Fences(String tex) {
        this.tex = tex;
    }

    static String balanced(String tex) {
        if (!tex.contains("\\left") && !tex.contains("\\right") && !tex.contains("\\middle")) {
            return tex;
        }
        Fences fences = new Fences(tex);
        fences.find();
        return fences.lonely.isEmpty() ? tex : fences.without();
    }

    private void find() {
        open.push(new ArrayDeque<>());
        for (int i = 0; i < tex.length(); i++) {
            switch (tex.charAt(i)) {
                case '{' -> open.push(new ArrayDeque<>());
                case '}' -> close();
                case '\\' -> i = command(i);
                default -> {}
            }
        }
        while (!open.isEmpty()) open.pop().forEach(lonely::set);
    }

    private void close() {
        if (open.size() > 1) open.pop().forEach(lonely::set);
    }

    private int command(int at) {
        int end = at + 1;
        while (end < tex.length()
                && Character.isLetter(tex.charAt(end))
                && tex.charAt(end) < 0x80) {
            end++;
        }
        Deque<Integer> group = open.element();
        switch (tex.substring(at + 1, end)) {
            case "left" -> group.push(at);
            case "right" -> {
                if (group.isEmpty()) lonely.set(at);
                else group.pop();
            }
            case "middle" -> {
                if (group.isEmpty()) lonely.set(at);
            }
            default -> {}
        }
        return Math.max(at + 1, end - 1);
    }

    private String without() {
        StringBuilder out = new StringBuilder(tex.length());
        int from = 0;
        for (int at = lonely.nextSetBit(0); at >= 0; at = lonely.nextSetBit(at + 1)) {
            out.append(tex, from, at);
            from = at + 1;
            while (from < tex.length() && Character.isLetter(tex.charAt(from))) from++;
            int next = from;
            while (next < tex.length() && tex.charAt(next) == ' ') next++;
            if (tex.startsWith(".", next)) from = next + 1; // no fence at all
        }
        return out.append(tex, from, tex.length()).toString();
    }
}
