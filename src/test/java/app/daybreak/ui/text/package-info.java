/// Tests of the reader's text.
@NullMarked
package app.daybreak.ui.text;

import org.jspecify.annotations.NullMarked;
