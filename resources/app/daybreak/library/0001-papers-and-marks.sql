-- What digests say. A revision's id is its paper's id shifted by 20 bits, plus its number, so that
-- the revisions of a paper lie together in date order.
CREATE TABLE digest(
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    channel TEXT NOT NULL,
    day INTEGER NOT NULL,
    day_source INTEGER NOT NULL,
    imported INTEGER NOT NULL
);
CREATE INDEX digest_day ON digest(day);
CREATE INDEX digest_channel ON digest(channel);
-- Texts lie in the order in which they came: papers come in any order, and rows this long between
-- others would leave half of every page empty.
CREATE TABLE texts(
    id INTEGER PRIMARY KEY,
    title_en TEXT NOT NULL,
    title_zh TEXT NOT NULL,
    tldr_en TEXT NOT NULL,
    tldr_zh TEXT NOT NULL,
    abstract_en TEXT NOT NULL,
    abstract_zh TEXT NOT NULL
);
CREATE TABLE revision(
    id INTEGER PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    version INTEGER NOT NULL,
    announce INTEGER,
    category TEXT NOT NULL,
    flaws INTEGER NOT NULL,
    texts INTEGER NOT NULL REFERENCES texts(id)
);
CREATE TABLE entry(
    digest INTEGER NOT NULL REFERENCES digest(id),
    position INTEGER NOT NULL,
    ref TEXT NOT NULL,
    line INTEGER NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision(id),
    PRIMARY KEY (digest, position)
) WITHOUT ROWID;
CREATE INDEX entry_revision ON entry(revision);
-- What the revisions of a paper say together, without the texts.
CREATE TABLE paper(
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    announce INTEGER,
    category TEXT NOT NULL,
    flaws INTEGER NOT NULL
);
-- What a person did. No import writes here, and nothing here refers to what an import writes.
CREATE TABLE mark(
    paper INTEGER PRIMARY KEY,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    later INTEGER NOT NULL DEFAULT 0,
    dismissed INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL
);
CREATE INDEX mark_starred ON mark(paper) WHERE starred;
CREATE INDEX mark_later ON mark(paper) WHERE later;
CREATE TABLE tag(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    colour TEXT NOT NULL DEFAULT ''
);
CREATE TABLE paper_tag(
    paper INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    PRIMARY KEY (paper, tag)
) WITHOUT ROWID;
CREATE INDEX paper_tag_tag ON paper_tag(tag);
CREATE TABLE note(
    paper INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    changed INTEGER NOT NULL
);
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL
);
