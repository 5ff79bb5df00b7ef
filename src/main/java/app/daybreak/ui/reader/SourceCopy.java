package app.daybreak.ui.reader;

import app.daybreak.formula.ShownText;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Copies what is selected; formulas are copied as their TeX.
final class SourceCopy {
    private SourceCopy() {}

    static void copy(RichTextArea area, ReaderText.Marked text) {
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(selected(selection, text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static String selected(SelectionSegment selection, ReaderText.Marked text) {
        int first = selection.getMin().index();
        int last = selection.getMax().index();
        List<String> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String plain = text.text().getPlainText(i);
            int from = i == first ? selection.getMin().offset() : 0;
            int to = i == last ? selection.getMax().offset() : plain.length();
            lines.add(line(text.sources().get(i), plain, from, to));
        }
        return String.join("\n", lines);
    }

    /// A paragraph may end with a note behind its text.
    private static String line(@Nullable ShownText source, String plain, int from, int to) {
        if (source == null) return plain.substring(from, to);
        int length = source.text().length();
        String note = to > length ? plain.substring(Math.max(from, length), to) : "";
        return source.source(from, Math.min(to, length)) + note;
    }
}
