package app.daybreak.fetching;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;
import app.daybreak.library.AddedDigest;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Sources;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The subscriptions of a library.
public final class Subscriptions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Library library;
    private final Fetcher fetcher;
    private final Clock clock;
    private final DigestReader reader = new DigestReader();

    /// Those that are kept in a library.
    public Subscriptions(Library library, Fetcher fetcher, Clock clock) {
        this.library = library;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /// All of them, by address.
    public List<Subscription> all() throws LibraryException {
        List<Subscription> all = new ArrayList<>();
        for (var each : library.sources().all(Sources.Kind.SUBSCRIPTION).entrySet()) {
            all.add(read(each.getKey(), each.getValue()));
        }
        return all;
    }

    /// What cannot be read is asked anew.
    private static Subscription read(String address, String json) {
        try {
            return JSON.readValue(json, Subscription.class);
        } catch (JacksonException e) {
            return Subscription.to(address);
        }
    }

    /// Adds an address, unless it is there.
    ///
    /// @return empty where it is none: only http and https are asked, and no names and passwords
    ///   are kept
    public Optional<Subscription> add(String typed) throws LibraryException {
        Optional<String> address = address(typed);
        if (address.isEmpty()) return Optional.empty();
        for (Subscription there : all()) {
            if (there.address().equals(address.get())) return Optional.of(there);
        }
        return Optional.of(keep(Subscription.to(address.get())));
    }

    private static Optional<String> address(String typed) {
        try {
            URI uri = new URI(typed.strip()).normalize();
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean plain = uri.getHost() != null && uri.getUserInfo() == null;
            return web && plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Takes an address out.
    ///
    /// @return whether it was there
    public boolean remove(String address) throws LibraryException {
        return library.sources().remove(Sources.Kind.SUBSCRIPTION, address);
    }

    /// Leaves an address alone, or asks it again.
    public Subscription pause(Subscription subscription, boolean pause) throws LibraryException {
        return keep(subscription.pause(pause));
    }

    private Subscription keep(Subscription subscription) throws LibraryException {
        String json = JSON.writeValueAsString(subscription);
        library.sources().put(Sources.Kind.SUBSCRIPTION, subscription.address(), json);
        return subscription;
    }

    /// What asking one brought.
    ///
    /// @param subscription as it is now
    /// @param added what the library made of what came, or empty
    /// @param problems of what came
    public record Asked(
            Subscription subscription, Optional<AddedDigest> added, List<Problem> problems) {}

    /// Asks those that are due.
    ///
    /// @param all whether also those that are not, because a person wants it now
    public List<Asked> ask(boolean all) throws LibraryException {
        List<Asked> asked = new ArrayList<>();
        for (Subscription each : all()) {
            if (each.isDue(clock.instant()) || all && !each.paused()) asked.add(ask(each));
        }
        return asked;
    }

    private Asked ask(Subscription subscription) throws LibraryException {
        Answer answer = fetcher.fetch(URI.create(subscription.address()), subscription.tags());
        if (answer instanceof Answer.Fresh fresh) return take(subscription, fresh);
        return new Asked(
                keep(subscription.after(answer, clock.instant())), Optional.empty(), List.of());
    }

    /// The tags are kept once the digest is.
    private Asked take(Subscription subscription, Answer.Fresh fresh) throws LibraryException {
        Instant now = clock.instant();
        DigestFile file = new DigestFile(fresh.name(), fresh.bytes(), fresh.modified().orElse(now));
        Digest digest = reader.read(file);
        Optional<Problem> fatal =
                digest.problems().stream().filter(p -> p.kind().isFatal()).findFirst();
        if (fatal.isPresent()) {
            String why = fatal.get().kind().code();
            Answer failed = new Answer.Failed(Answer.Reason.NOT_A_DIGEST, why, Duration.ZERO);
            return new Asked(
                    keep(subscription.after(failed, now)), Optional.empty(), digest.problems());
        }
        AddedDigest added = library.add(digest);
        return new Asked(
                keep(subscription.after(fresh, now)), Optional.of(added), digest.problems());
    }
}
