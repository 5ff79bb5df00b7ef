/// The papers that were deleted: a window that lists them and gives them back.
@NullMarked
package app.daybreak.ui.deleted;

import org.jspecify.annotations.NullMarked;
