package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// RSS or Atom: a digest's feed, or one of arXiv's own.
final class FeedFormat implements Format {
    @Override
    public boolean recognises(String text) {
        if (text.contains("</item>") || text.contains("</entry>")) return true;
        if (FeedPrefixes.mayHave(text)) return true;
        return text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:RDF");
    }

    @Override
    public Parsed parse(String text) {
        XmlText xml = XmlText.of(FeedPrefixes.drop(text));
        FeedParts parts = FeedParts.of(xml.text());
        if (parts.head().contains("<!DOCTYPE")) {
            return new Parsed(List.of(), List.of(new Problem(0, Problem.Kind.DOCUMENT_TYPE, "")));
        }
        XmlFields fields = new XmlFields();
        List<Problem> problems = new ArrayList<>(xml.problems());
        List<DigestEntry> entries = new ArrayList<>();
        int number = 1;
        for (FeedParts.Item part : parts.items()) {
            read(part, xml, fields, String.valueOf(number++), entries, problems);
        }
        if (entries.isEmpty() && !parts.items().isEmpty()) return Parsed.nothing(problems);
        Map<String, String> head = fields.anywhere(parts.head().strip());
        String channel = FeedChannel.of(head);
        if (entries.isEmpty() && channel.isEmpty()) return Parsed.notADigest();
        problems.sort(Comparator.comparingInt(Problem::line));
        LocalDate day = WrittenDay.first(head, "pubDate", "dc:date", "updated");
        return new Parsed(channel, entries, problems, day, Parsed.Kind.OTHER);
    }

    private static void read(
            FeedParts.Item part,
            XmlText xml,
            XmlFields fields,
            String ref,
            List<DigestEntry> entries,
            List<Problem> problems) {
        try {
            Map<String, String> children = fields.children(part.source());
            FeedItem item = new FeedItem(part.line(), children, xml::restore);
            entries.addAll(
                    item.isDigests() ? digests(item, ref, problems) : arxivs(item, ref, problems));
        } catch (XMLStreamException e) {
            problems.add(Problem.at(part.line(), Problem.Kind.UNINTELLIGIBLE, part.source()));
        } catch (XmlFields.TooDeepException e) {
            String limit = String.valueOf(XmlFields.MAX_DEPTH);
            problems.add(new Problem(part.line(), Problem.Kind.TOO_DEEP, limit));
        }
    }

    private static List<DigestEntry> digests(FeedItem item, String ref, List<Problem> problems) {
        return new Assembly(problems).assemble(List.of(item.row(ref)), List.of(item.details(ref)));
    }

    private static List<DigestEntry> arxivs(FeedItem item, String ref, List<Problem> problems) {
        PaperContent paper = item.paper();
        if (paper != null) return List.of(new DigestEntry(ref, item.line(), paper));
        problems.add(Problem.at(item.line(), Problem.Kind.NO_ARXIV_ID, item.link()));
        return List.of();
    }
}
