package app.daybreak.similar;

/// A term that two papers have.
///
/// @param term a pair of Chinese characters or a stem
/// @param weight how much it tells
record SharedTerm(String term, double weight) {}
