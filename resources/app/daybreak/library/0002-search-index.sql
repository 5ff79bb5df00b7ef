-- A paper's sequence number grows whenever its text changes, so that the search index, a file of its
-- own, knows how far it has come.
ALTER TABLE paper ADD COLUMN seq INTEGER NOT NULL DEFAULT 1;
CREATE INDEX paper_seq ON paper(seq);
-- Tells libraries apart: an index belongs to one.
CREATE TABLE about(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO about VALUES('library', lower(hex(randomblob(16))));
