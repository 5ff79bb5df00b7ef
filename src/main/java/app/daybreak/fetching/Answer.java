package app.daybreak.fetching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What came of asking an address.
public sealed interface Answer {
    /// Something new.
    ///
    /// @param name the last part of the address, by which the file goes
    /// @param bytes all of it
    /// @param modified when it was changed, as far as the server says so
    /// @param tags to be sent the next time
    @SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
    record Fresh(String name, byte[] bytes, Optional<Instant> modified, Tags tags)
            implements Answer {}

    /// What came the last time is still all there is.
    record Unchanged() implements Answer {}

    /// No way to the server: no network, no such host, or nobody who answers.
    ///
    /// @param host that cannot be reached
    /// @param known whether its name led anywhere; otherwise no server was asked at all
    record Offline(String host, boolean known) implements Answer {}

    /// The server, or what it sent, will not do.
    ///
    /// @param later how long it wants to be left alone, or zero
    record Failed(Reason reason, String detail, Duration later) implements Answer {}

    /// Why an answer will not do.
    enum Reason {
        /// Detail: the status.
        STATUS,
        /// Detail: the limit in MiB.
        TOO_LARGE,
        /// It broke off, or took too long.
        BROKEN_OFF,
        /// Redirected too often, or to where one must not follow.
        REDIRECT,
        /// It is no digest; detail: what is wrong.
        NOT_A_DIGEST
    }

    /// By what a server knows what it sent.
    ///
    /// @param entity the `ETag`, or empty
    /// @param modified the `Last-Modified`, or empty
    record Tags(String entity, String modified) {
        /// Nothing was sent yet.
        public static final Tags NONE = new Tags("", "");
    }
}
