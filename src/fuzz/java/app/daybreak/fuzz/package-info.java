/// Fuzzing with Jazzer, a target a parser. docs/decisions/0024-fuzzing.md says how and what came of
/// it.
@NullMarked
package app.daybreak.fuzz;

import org.jspecify.annotations.NullMarked;
