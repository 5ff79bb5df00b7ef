/// Digests from the web: subscriptions, each an address that is asked politely for news. Nothing is
/// asked that a person did not add, but where such an address leads on to another.
@NullMarked
package app.daybreak.fetching;

import org.jspecify.annotations.NullMarked;
