-- The note of a paper before and after an act; an empty text is none.
CREATE TABLE taken_note(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    paper INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (act, paper)
) WITHOUT ROWID;
-- The tags that an act put on papers (added) or took off.
CREATE TABLE taken_tag(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    paper INTEGER NOT NULL,
    tag TEXT NOT NULL COLLATE NOCASE,
    added INTEGER NOT NULL,
    PRIMARY KEY (act, paper, tag)
) WITHOUT ROWID;
