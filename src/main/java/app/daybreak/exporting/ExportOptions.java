package app.daybreak.exporting;

/// What a person can choose about a format.
///
/// @param byteOrderMark begins a table with one, without which Excel misreads Chinese
/// @param marks tells also what a person did: marks, tags and notes
/// @param overwrite writes notes again that are there already
public record ExportOptions(boolean byteOrderMark, boolean marks, boolean overwrite) {
    /// Nothing chosen.
    public static final ExportOptions NONE = new ExportOptions(false, false, false);
}
