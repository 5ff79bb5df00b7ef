package app.daybreak.fetching;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;
import app.daybreak.library.AddedDigest;
import app.daybreak.library.ImportProblem;
import app.daybreak.library.ImportRun;
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
import java.util.function.UnaryOperator;

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
    ///
    /// @return empty where it is not there
    public Optional<Subscription> pause(String address, boolean pause) throws LibraryException {
        return change(address, one -> one.pause(pause));
    }

    private Subscription keep(Subscription subscription) throws LibraryException {
        library.sources()
                .put(Sources.Kind.SUBSCRIPTION, subscription.address(), json(subscription));
        return subscription;
    }

    /// What a person did to it meanwhile stays.
    private Optional<Subscription> change(String address, UnaryOperator<Subscription> change)
            throws LibraryException {
        return library.sources()
                .change(
                        Sources.Kind.SUBSCRIPTION,
                        address,
                        json -> json(change.apply(read(address, json))))
                .map(json -> read(address, json));
    }

    private static String json(Subscription subscription) {
        return JSON.writeValueAsString(subscription);
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
            boolean wanted = all ? !each.paused() : each.isDue(clock.instant());
            if (wanted) ask(each.address()).ifPresent(asked::add);
        }
        return asked;
    }

    /// Asks one, however lately it was asked. What comes is kept, and noted in the history of
    /// imports.
    ///
    /// @return empty where it is not there, or not any more
    public Optional<Asked> ask(String address) throws LibraryException {
        Optional<Subscription> found = find(address);
        if (found.isEmpty()) return Optional.empty();
        Answer answer = fetcher.fetch(URI.create(address), found.get().tags());
        if (find(address).isEmpty()) return Optional.empty(); // taken out while it was asked
        return answer instanceof Answer.Fresh fresh
                ? take(address, fresh)
                : after(address, answer, Optional.empty(), List.of());
    }

    private Optional<Subscription> find(String address) throws LibraryException {
        return all().stream().filter(each -> each.address().equals(address)).findFirst();
    }

    private Optional<Asked> after(
            String address, Answer answer, Optional<AddedDigest> added, List<Problem> problems)
            throws LibraryException {
        return change(address, one -> one.after(answer, clock.instant()))
                .map(one -> new Asked(one, added, problems));
    }

    /// The tags are kept once the digest is.
    private Optional<Asked> take(String address, Answer.Fresh fresh) throws LibraryException {
        Instant modified = fresh.modified().orElseGet(clock::instant);
        Digest digest = reader.read(new DigestFile(fresh.name(), fresh.bytes(), modified));
        Optional<Problem> fatal =
                digest.problems().stream().filter(p -> p.kind().isFatal()).findFirst();
        if (fatal.isPresent()) {
            String why = fatal.get().kind().code();
            Answer failed = new Answer.Failed(Answer.Reason.NOT_A_DIGEST, why, Duration.ZERO);
            return after(address, failed, Optional.empty(), digest.problems());
        }
        AddedDigest added = library.add(digest);
        if (!added.known()) note(address, digest, added);
        return after(address, fresh, Optional.of(added), digest.problems());
    }

    private void note(String address, Digest digest, AddedDigest added) throws LibraryException {
        List<ImportProblem> problems =
                digest.problems().stream().map(p -> new ImportProblem(address, p, 0)).toList();
        ImportRun.Sums sums =
                new ImportRun.Sums(1, added.fresh(), added.revised(), problems.size(), false);
        library.imports().note(address, digest.sha256(), sums, problems);
    }
}
