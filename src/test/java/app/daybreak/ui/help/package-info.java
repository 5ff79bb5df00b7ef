/// Tests of the guide and of what the program is made of.
@NullMarked
package app.daybreak.ui.help;

import org.jspecify.annotations.NullMarked;
