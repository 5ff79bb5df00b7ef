-- Tagging papers, changing tags and writing notes can be undone and done again, as marks can.
-- A tag that a key puts on papers: 1 to 9, or 0 for none.
ALTER TABLE tag ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
-- The papers that an act gave a tag (1), or took it from (0).
CREATE TABLE act_paper_tag(
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    given INTEGER NOT NULL,
    PRIMARY KEY (act, tag, paper)
) WITHOUT ROWID;
-- All tags before and after an act that changed any, as JSON; they are few.
CREATE TABLE act_tags(
    act INTEGER PRIMARY KEY REFERENCES act(id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
-- A note before and after an act, empty for none.
CREATE TABLE act_note(
    act INTEGER PRIMARY KEY REFERENCES act(id) ON DELETE CASCADE,
    paper INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
