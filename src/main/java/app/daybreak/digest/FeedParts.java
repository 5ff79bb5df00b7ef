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

    static FeedParts of(String xml) {
        List<Integer> starts = new ArrayList<>();
        for (int at = next(xml, 0); at >= 0; at = next(xml, at + 1)) starts.add(at);
        LineCount lines = new LineCount(xml);
        List<Item> items = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int limit = i + 1 < starts.size() ? starts.get(i + 1) : xml.length();
            items.add(new Item(lines.at(start), xml.substring(start, end(xml, start, limit))));
        }
        return new FeedParts(
                xml.substring(0, starts.isEmpty() ? xml.length() : starts.getFirst()), items);
    }

    /// The next tag that opens an item, outside comments and CDATA, or -1.
    private static int next(String xml, int from) {
        int at = xml.indexOf('<', from);
        while (at >= 0 && !opensItem(xml, at)) {
            int past = at + 1;
            if (xml.startsWith("<!--", at)) past = Math.max(past, xml.indexOf("-->", at));
            if (xml.startsWith("<![CDATA[", at)) past = Math.max(past, xml.indexOf("]]>", at));
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

    private static int end(String xml, int start, int limit) {
        String tag = xml.startsWith("<item", start) ? "</item>" : "</entry>";
        int end = xml.lastIndexOf(tag, limit - 1);
        return end < start ? limit : end + tag.length();
    }
}
