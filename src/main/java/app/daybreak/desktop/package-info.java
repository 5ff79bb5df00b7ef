/// The system around the program: where things are kept, and the browser.
@NullMarked
package app.daybreak.desktop;

import org.jspecify.annotations.NullMarked;
