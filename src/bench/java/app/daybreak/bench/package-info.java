/// Benchmarks, and the libraries to run them on. docs/benchmarks.md says how.
@NullMarked
package app.daybreak.bench;

import org.jspecify.annotations.NullMarked;
