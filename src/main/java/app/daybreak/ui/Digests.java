package app.daybreak.ui;

import app.daybreak.library.DigestInfo;
import app.daybreak.query.Scope;

import java.time.LocalDate;

/// Digests by themselves.
public final class Digests {
    private final MainModel model;

    Digests(MainModel model) {
        this.model = model;
    }

    /// Removes a digest, and the papers that it alone carried. Who was looking at it sees all.
    public void remove(DigestInfo digest) {
        var scope = model.sidebar().scopeProperty();
        boolean looking = scope.get().equals(new Scope.OneDigest(digest.sha256()));
        if (looking) scope.set(new Scope.All());
        model.list().goneSoon();
        model.acts().removeDigest(digest);
    }

    /// Says of which day and channel a digest is.
    public void correct(DigestInfo digest, LocalDate day, String channel) {
        model.acts().correctDigest(digest, day, channel);
    }
}
