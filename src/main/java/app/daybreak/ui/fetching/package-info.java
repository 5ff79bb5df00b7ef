/// Subscriptions as a person sees them.
@NullMarked
package app.daybreak.ui.fetching;

import org.jspecify.annotations.NullMarked;
