package app.daybreak.paper;

/// A word that a person puts on papers.
///
/// @param name as typed, unique but for case
/// @param colour `#rrggbb`, or empty for none
public record Tag(String name, String colour) {}
