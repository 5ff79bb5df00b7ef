package app.daybreak.paper;

/// A word that a person puts on papers.
///
/// @param name as typed, unique but for case
/// @param colour `#rrggbb`, or empty for none
/// @param favourite the key that puts it on papers, 1 to 9, or 0 for none
public record Tag(String name, String colour, int favourite) {}
