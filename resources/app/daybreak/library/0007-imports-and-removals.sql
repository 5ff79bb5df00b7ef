-- Imports as they happened, so that one can be looked at and taken back.
CREATE TABLE import(
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0,
    origin TEXT NOT NULL,
    files INTEGER NOT NULL DEFAULT 0,
    fresh INTEGER NOT NULL DEFAULT 0,
    revised INTEGER NOT NULL DEFAULT 0,
    problems INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0
);
-- The digests that came in by an import; those that were there already belong to an earlier one.
CREATE TABLE import_digest(
    import INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (import, sha256)
) WITHOUT ROWID;
CREATE TABLE import_problem(
    import INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    others INTEGER NOT NULL,
    PRIMARY KEY (import, position)
) WITHOUT ROWID;
-- Digests that a person removed, as long as the act is remembered, and what they held. Their
-- revisions and texts stay where they are.
CREATE TABLE act_digest(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (act, sha256)
) WITHOUT ROWID;
CREATE TABLE removed_digest(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    digest INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    channel TEXT NOT NULL,
    day INTEGER NOT NULL,
    day_source INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    delta BLOB,
    PRIMARY KEY (act, digest)
) WITHOUT ROWID;
CREATE TABLE removed_entry(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    digest INTEGER NOT NULL,
    position INTEGER NOT NULL,
    ref TEXT NOT NULL,
    line INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (act, digest, position)
) WITHOUT ROWID;
-- Revisions that no digest carries any more.
CREATE TABLE loose(revision INTEGER PRIMARY KEY);
-- The papers that a person deleted: whatever brings them, they are not shown.
CREATE TABLE deleted(paper INTEGER PRIMARY KEY);
CREATE TABLE act_deleted(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    paper INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (act, paper)
) WITHOUT ROWID;
-- Day and channel of a digest before and after a person corrected them.
CREATE TABLE act_correction(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    before_channel TEXT NOT NULL,
    before_day INTEGER NOT NULL,
    before_source INTEGER NOT NULL,
    after_channel TEXT NOT NULL,
    after_day INTEGER NOT NULL,
    after_source INTEGER NOT NULL,
    PRIMARY KEY (act, sha256)
) WITHOUT ROWID;
-- Papers that went away, with the sequence number of that change, so that the search index follows.
CREATE TABLE gone(
    paper INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL
);
CREATE INDEX gone_seq ON gone(seq);
