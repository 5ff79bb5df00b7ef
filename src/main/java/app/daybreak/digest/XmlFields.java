package app.daybreak.digest;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts of the elements in a piece of XML, by name. Neither document types nor external
/// entities are ever looked at.
final class XmlFields {
    /// Elements within elements that are read: feeds have about five.
    static final int MAX_DEPTH = 64;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlFields() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Items are read by themselves, without the feed's declarations.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    /// Reads the elements right within the outermost one: the first of each name that has a text.
    /// An element without text counts with its attribute `href` or `term`; arXiv's own elements
    /// count without their prefix.
    ///
    /// @throws XMLStreamException where the piece is not well-formed
    /// @throws TooDeepException where elements lie in more than [#MAX_DEPTH] others
    Map<String, String> children(String xml) throws XMLStreamException, TooDeepException {
        return read(xml, 2);
    }

    /// Reads elements wherever they are until the piece ends, well-formed or not.
    Map<String, String> anywhere(String xml) {
        Map<String, String> fields = new HashMap<>();
        try {
            read(xml, MAX_DEPTH, fields);
        } catch (XMLStreamException | TooDeepException e) {
            return fields; // a head is cut off before its end
        }
        return fields;
    }

    private Map<String, String> read(String xml, int level)
            throws XMLStreamException, TooDeepException {
        Map<String, String> fields = new HashMap<>();
        read(xml, level, fields);
        return fields;
    }

    private void read(String xml, int level, Map<String, String> fields)
            throws XMLStreamException, TooDeepException {
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
        StringBuilder text = new StringBuilder();
        String name = "";
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) throw new TooDeepException();
                    if (depth > level) continue;
                    name = name(in);
                    text.setLength(0);
                    text.append(attribute(in));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(in.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    boolean whole = depth == level || depth < level && name.equals(name(in));
                    if (whole && !text.isEmpty()) fields.putIfAbsent(name(in), text.toString());
                    depth--;
                }
                default -> {}
            }
        }
    }

    private static String name(XMLStreamReader in) {
        String name = in.getLocalName();
        return name.startsWith("arxiv:") ? name.substring("arxiv:".length()) : name;
    }

    private static String attribute(XMLStreamReader in) {
        String rel = in.getAttributeValue(null, "rel");
        if (rel != null && !rel.equals("alternate")) return "";
        String href = in.getAttributeValue(null, "href");
        if (href != null) return href;
        String term = in.getAttributeValue(null, "term");
        return term == null ? "" : term;
    }

    /// Elements lie in too many others.
    static final class TooDeepException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
