/// The paper on the screen, in both languages.
@NullMarked
package app.daybreak.ui.reader;

import org.jspecify.annotations.NullMarked;
