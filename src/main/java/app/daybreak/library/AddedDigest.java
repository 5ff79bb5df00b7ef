package app.daybreak.library;

/// What adding one digest did.
///
/// @param known whether the same bytes were there already, so that nothing came in
/// @param fresh papers that were not in the library
/// @param seen papers that were, with the same content
/// @param revised papers that were, with another content
public record AddedDigest(boolean known, int fresh, int seen, int revised) {
    static final AddedDigest ALREADY_THERE = new AddedDigest(true, 0, 0, 0);
}
