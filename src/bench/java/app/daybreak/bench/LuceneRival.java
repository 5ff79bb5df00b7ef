package app.daybreak.bench;

import app.daybreak.query.Column;
import app.daybreak.query.Search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lucene with its analyzer for Chinese, without stop words. Each column is a field; one more field
/// may hold them all, which is larger and faster. Documents lie by date, so that the first page
/// ends the search early. One Han character is asked as pairs that begin or end with it.
final class LuceneRival implements Rival {
    private static final String EVERYWHERE = "everywhere";
    private static final String KEY = "key";
    private static final Sort NEWEST = new Sort(new SortField(KEY, SortField.Type.LONG, true));

    private final boolean everywhere;
    private final FSDirectory directory;
    private final Analyzer analyzer = new CJKAnalyzer(CharArraySet.EMPTY_SET);
    private final QueryBuilder leaves = new QueryBuilder(analyzer);
    private @Nullable IndexWriter writer;
    private @Nullable DirectoryReader reader;

    /// @param everywhere whether there is a field of all texts
    LuceneRival(Path folder, boolean everywhere) throws IOException {
        this.everywhere = everywhere;
        directory = FSDirectory.open(folder);
        if (DirectoryReader.indexExists(directory)) reader = DirectoryReader.open(directory);
    }

    @Override
    public String name() {
        return "Lucene's CJKAnalyzer" + (everywhere ? ", one more field of all texts" : "");
    }

    private IndexWriter writer() throws IOException {
        if (writer == null) {
            IndexWriterConfig config = new IndexWriterConfig(analyzer).setIndexSort(NEWEST);
            writer = new IndexWriter(directory, config.setRAMBufferSizeMB(64));
        }
        return writer;
    }

    @Override
    public void add(long key, Map<Column, String> texts) throws IOException {
        Document document = new Document();
        document.add(new NumericDocValuesField(KEY, key));
        texts.forEach((column, text) -> {
            document.add(new TextField(column.code(), text, Field.Store.NO));
            if (everywhere) document.add(new TextField(EVERYWHERE, text, Field.Store.NO));
        });
        writer().addDocument(document);
    }

    @Override
    public void finish() throws IOException {
        writer().forceMerge(1);
        writer().close();
        reader = DirectoryReader.open(directory);
    }

    @Override
    public Optional<long[]> find(Search search, int limit) throws IOException {
        if (reader == null) throw new IOException("nothing was added");
        int most = Math.min(limit, reader.maxDoc());
        return Optional.of(
                Arrays.stream(
                                new IndexSearcher(reader)
                                        .search(
                                                query(search),
                                                new TopFieldCollectorManager(NEWEST, most, null, 1))
                                        .scoreDocs)
                        .mapToLong(hit -> (Long) ((FieldDoc) hit).fields[0])
                        .toArray());
    }

    private Query query(Search search) {
        return switch (search) {
            case Search.And(var parts) -> all(parts);
            case Search.Or(var parts) -> any(parts.stream().map(this::query).toList());
            case Search.Not _ -> all(List.of(search));
            case Search.Text leaf -> leaf(leaf);
            default -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private Query all(List<Search> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (parts.stream().allMatch(Search.Not.class::isInstance)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        for (Search part : parts) {
            if (part instanceof Search.Not(Search not)) all.add(query(not), Occur.MUST_NOT);
            else all.add(query(part), Occur.FILTER);
        }
        return all.build();
    }

    private static Query any(List<Query> ways) {
        if (ways.size() == 1) return ways.getFirst();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query way : ways) any.add(way, Occur.SHOULD);
        return any.build();
    }

    private Query leaf(Search.Text leaf) {
        boolean anywhere = everywhere && leaf.columns().containsAll(Column.ALL);
        List<String> fields =
                anywhere ? List.of(EVERYWHERE) : leaf.columns().stream().map(Column::code).toList();
        return any(fields.stream().map(field -> in(field, leaf)).toList());
    }

    private Query in(String field, Search.Text leaf) {
        String text = leaf.text();
        if (text.matches("\\p{IsHan}")) {
            return any(
                    List.of(
                            new PrefixQuery(new Term(field, text)),
                            new WildcardQuery(new Term(field, "?" + text))));
        }
        Query phrase = leaves.createPhraseQuery(field, text);
        if (phrase == null) return any(List.of());
        if (!(leaf instanceof Search.Words && text.matches("\\p{L}+(-\\p{L}+)+"))) return phrase;
        String joined = text.replace("-", "").toLowerCase(Locale.ROOT);
        return any(List.of(phrase, new TermQuery(new Term(field, joined))));
    }

    @Override
    public void close() throws IOException {
        if (reader != null) reader.close();
        directory.close();
    }
}
