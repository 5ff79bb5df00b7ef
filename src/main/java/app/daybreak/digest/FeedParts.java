package app.daybreak.digest;

import java.util.ArrayList;
import java.util.List;

/// A feed cut into what stands before its items and each item by itself, so that a damaged one
/// takes no other along. Items are RSS's `<item>` and Atom's `<entry>`.
///
/// @param head up to the first item
/// @param items in the feed's order
record FeedParts(String head, List<Item> items) {
    /// An item's source.
    ///
    /// @param line its first line, from 1
    /// @param source from its tag to its end, or to the next item's where it has none
    record Item(int line, String source) {}

    private static final String CDATA = "<![CDATA[";

    static FeedParts of(String xml) {
        LineCount lines = new LineCount(xml);
        List<Item> items = new ArrayList<>();
        int first = next(xml, 0);
        int start = first;
        while (start >= 0) {
            int next = next(xml, start + 1);
            int limit = next < 0 ? xml.length() : next;
            int end = end(xml, start, limit);
            items.add(new Item(lines.at(start), xml.substring(start, end)));
            // What ends an item that never began has lost its beginning.
            String lost = xml.substring(end, limit);
            if (lost.contains("</item>") || lost.contains("</entry>")) {
                items.add(new Item(lines.at(end), lost.strip()));
            }
            start = next;
        }
        return new FeedParts(first < 0 ? xml : xml.substring(0, first), items);
    }

    /// The next tag that opens an item, outside comments and CDATA, or -1.
    private static int next(String xml, int from) {
        int at = xml.indexOf('<', from);
        while (at >= 0 && !opensItem(xml, at)) {
            int past = at + 1;
            if (xml.startsWith("<!--", at)) past = Math.max(past, xml.indexOf("-->", at));
            if (xml.startsWith(CDATA, at)) past = Math.max(past, xml.indexOf("]]>", at));
            at = xml.indexOf('<', past);
        }
        return at;
    }

    private static boolean opensItem(String xml, int at) {
        return isTag(xml, at, "<item") || isTag(xml, at, "<entry");
    }

    private static boolean isTag(String xml, int at, String tag) {
        int end = at + tag.length();
        if (!xml.startsWith(tag, at) || end >= xml.length()) return false;
        return xml.charAt(end) == '>' || WhiteSpace.is(xml.charAt(end));
    }

    /// The index behind the first end of an item outside CDATA, or the limit.
    private static int end(String xml, int start, int limit) {
        String tag = xml.startsWith("<entry", start) ? "</entry>" : "</item>";
        int from = start;
        int literal = xml.indexOf(CDATA, from);
        int end = xml.indexOf(tag, from);
        while (literal >= 0 && literal < end) {
            from = xml.indexOf("]]>", literal);
            if (from < 0) break;
            literal = xml.indexOf(CDATA, from);
            end = xml.indexOf(tag, from);
        }
        return end < 0 || end + tag.length() > limit ? limit : end + tag.length();
    }
}
