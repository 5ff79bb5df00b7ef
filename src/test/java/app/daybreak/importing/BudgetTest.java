package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/// What may come out of an archive.
final class BudgetTest {
    private static final InputStream ENDLESS =
            new InputStream() {
                @Override
                public int read() {
                    return 0;
                }
            };

    /// A person who cancels need not wait for the end of a large entry, read or stepped over.
    @Test
    @Timeout(60)
    void whoIsInterruptedReadsNoFurther() throws InterruptedException {
        InputStream read = new Budget().packed(ENDLESS);
        InputStream skipped = new Budget().packed(ENDLESS);
        assertInstanceOf(
                CancellationException.class,
                interrupted(() -> read.transferTo(OutputStream.nullOutputStream())));
        assertInstanceOf(
                CancellationException.class, interrupted(() -> skipped.skipNBytes(Long.MAX_VALUE)));
    }

    private interface Reading {
        void run() throws IOException;
    }

    /// What a reading ends with when its thread is interrupted.
    private static Throwable interrupted(Reading reading) throws InterruptedException {
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            try {
                                reading.run();
                            } catch (IOException | RuntimeException e) {
                                end.set(e);
                            }
                        });
        thread.interrupt();
        thread.join();
        return end.get();
    }

    @Test
    void whatShrinksToNothingIsRefused() {
        Budget budget = new Budget();
        InputStream bomb = budget.unpacked(ENDLESS);
        assertThrows(
                Budget.ExceededException.class,
                () -> bomb.transferTo(OutputStream.nullOutputStream()));
    }
}
