package app.daybreak.digest;

import app.daybreak.paper.ArxivReference;

import org.jspecify.annotations.Nullable;

/// A paragraph that is a link and nothing else: `[LINK](LINK)`, `<LINK>`, or the bare address.
final class Link {
    private Link() {}

    /// The address, or null where the paragraph is something else.
    static @Nullable String parse(String text) {
        int length = text.length();
        if (length < "arxiv:".length()) return null;
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        if (first == '[' && last == ')') {
            int middle = text.lastIndexOf("](");
            return middle < 0 ? null : address(text.substring(middle + 2, length - 1));
        }
        if (first == '<' && last == '>') return address(text.substring(1, length - 1));
        return address(text);
    }

    private static @Nullable String address(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (WhiteSpace.is(text.charAt(i)) || Han.is(text.charAt(i))) return null;
        }
        boolean address =
                startsWith(text, "http://")
                        || startsWith(text, "https://")
                        || startsWith(text, "arxiv.org/")
                        || startsWith(text, "arxiv:");
        return address ? text : null;
    }

    private static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /// The paper that an address names, or null.
    static @Nullable ArxivReference reference(String address) {
        return ArxivReference.parseLink(address)
                .or(() -> ArxivReference.parse(address))
                .orElse(null);
    }
}
