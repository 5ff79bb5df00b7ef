package app.daybreak.ui.tags;

import java.util.List;

/// What a person can do with tags themselves, whatever papers carry them.
public interface TagTidying {
    /// Calls a tag something else.
    void rename(String name, String other);

    /// Makes one tag of several; the papers of all carry it then.
    void merge(List<String> names, String into);

    /// Deletes tags.
    void delete(List<String> names);
}
