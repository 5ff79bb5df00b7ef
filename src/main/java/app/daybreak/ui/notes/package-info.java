/// What a person writes about a paper.
@NullMarked
package app.daybreak.ui.notes;

import org.jspecify.annotations.NullMarked;
