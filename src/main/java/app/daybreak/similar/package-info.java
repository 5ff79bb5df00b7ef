/// Which papers are like one, from the terms they share: see [Neighbours].
@org.jspecify.annotations.NullMarked
package app.daybreak.similar;
