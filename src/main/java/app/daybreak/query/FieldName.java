package app.daybreak.query;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A word before a colon that says where to look: `title:`, `标题：`. Case and width do not matter.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
public enum FieldName {
    TITLE(Set.of(Column.TITLE_ZH, Column.TITLE_EN), "title", "标题"),
    TLDR(Set.of(Column.TLDR_ZH, Column.TLDR_EN), "tldr", "一句话"),
    ABSTRACT(Set.of(Column.ABSTRACT_ZH, Column.ABSTRACT_EN), "abstract", "摘要"),
    ZH(Set.of(Column.TITLE_ZH, Column.TLDR_ZH, Column.ABSTRACT_ZH), "zh", "中文"),
    EN(Set.of(Column.TITLE_EN, Column.TLDR_EN, Column.ABSTRACT_EN), "en", "英文"),
    NOTE(Set.of(Column.NOTE), "note", "笔记"),
    ID(Set.of(), "id", "编号", "arxiv"),
    CATEGORY(Set.of(), "cat", "分类", "category"),
    CHANNEL(Set.of(), "channel", "频道"),
    TAG(Set.of(), "tag", "标签"),
    IS(Set.of(), "is", "是"),
    HAS(Set.of(), "has", "有"),
    DATE(Set.of(), "date", "日期"),
    DIGEST(Set.of(), "digest", "文件", "file");

    private static final TreeMap<String, FieldName> BY_NAME = new TreeMap<>();
    private static final int LONGEST_NAME;

    static {
        int longest = 0;
        for (FieldName field : values()) {
            for (String name : field.names) {
                BY_NAME.put(name, field);
                longest = Math.max(longest, name.length());
            }
        }
        LONGEST_NAME = longest;
    }

    private final Set<Column> columns;
    private final List<String> names;

    FieldName(Set<Column> columns, String... names) {
        EnumSet<Column> ordered = EnumSet.noneOf(Column.class);
        ordered.addAll(columns);
        this.columns = Collections.unmodifiableSet(ordered);
        this.names = List.of(names);
    }

    /// The columns it narrows a text to; empty for a filter.
    public Set<Column> columns() {
        return columns;
    }

    /// Whether words stand behind it, rather than a value.
    public boolean isText() {
        return !columns.isEmpty();
    }

    /// Its English name.
    public String english() {
        return names.get(0);
    }

    /// Its Chinese name.
    public String chinese() {
        return names.get(1);
    }

    /// The field of a name without its colon.
    public static Optional<FieldName> of(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) return Optional.empty();
        return Optional.ofNullable(BY_NAME.get(fold(name)));
    }

    /// Every name of a field that begins so, in alphabetical order, English ones first.
    public static List<String> startingWith(String start) {
        if (start.length() > LONGEST_NAME) return List.of();
        String folded = fold(start);
        return BY_NAME.keySet().stream().filter(name -> name.startsWith(folded)).toList();
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Where the field's name that begins at an index ends, its colon excluded, or -1.
    static int endOfName(String text, int start) {
        int last = Math.min(text.length() - 1, start + LONGEST_NAME);
        for (int i = start; i <= last; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') return of(text.substring(start, i)).isPresent() ? i : -1;
        }
        return -1;
    }
}
