/// What a person prefers and how they left the window.
@NullMarked
package app.daybreak.settings;

import org.jspecify.annotations.NullMarked;
