package app.daybreak.ui.importing;

import java.util.function.BooleanSupplier;

/// Lets work wait for a person.
final class Pause {
    private boolean on;

    synchronized void set(boolean pause) {
        on = pause;
        notifyAll();
    }

    /// Waits as long as the pause lasts.
    ///
    /// @param stopped whether the work is to end; asked again after every [#set]
    /// @return whether the work is to end
    synchronized boolean await(BooleanSupplier stopped) {
        try {
            while (on && !stopped.getAsBoolean()) wait();
            return stopped.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
