-- What a person did, act by act, so that it can be undone and done again, after a crash too. Undone
-- acts are always the newest; the next act forgets them.
CREATE TABLE act(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    papers INTEGER NOT NULL,
    happened INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
-- The marks of a paper before and after an act: 1 read, 2 starred, 4 later, 8 dismissed.
CREATE TABLE act_mark(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    paper INTEGER NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    PRIMARY KEY (act, paper)
) WITHOUT ROWID;
-- All saved searches before and after an act, as JSON; they are few.
CREATE TABLE act_searches(
    act INTEGER PRIMARY KEY REFERENCES act(id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
