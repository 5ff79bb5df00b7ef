package app.daybreak.similar;

import app.daybreak.paper.ArxivId;

import java.util.List;

/// A paper that is like another.
///
/// @param paper which
/// @param likeness the weights of the terms that both have, added up; only to compare neighbours by
/// @param terms the strongest of those, as they are written in the index
public record Neighbour(ArxivId paper, double likeness, List<String> terms) {}
