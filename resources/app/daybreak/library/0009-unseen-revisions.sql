-- Revisions that came after a person had read their paper and that say something else, until the
-- paper is read again.
CREATE TABLE unseen(revision INTEGER PRIMARY KEY);
-- What an act saw of them.
CREATE TABLE act_seen(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    PRIMARY KEY (act, revision)
) WITHOUT ROWID;
