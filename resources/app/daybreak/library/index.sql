-- The search index, made from the papers' texts and nothing else; it may be thrown away at any time.
CREATE TABLE about(
    key TEXT PRIMARY KEY,
    value NOT NULL
) WITHOUT ROWID;
-- Words and pairs of Han characters, see query.Terms. The longest text comes first: FTS5 writes two
-- bytes less for each place in the first column, a fifth of the index.
CREATE VIRTUAL TABLE words USING fts5(
    abstract_zh, abstract_en, tldr_zh, title_zh, title_en, tldr_en, note,
    tokenize='ascii', content='', contentless_delete=1
);
INSERT INTO words(words, rank) VALUES('hashsize', 33554432);
-- One leaf of the full-text index fills one page of the file; with two halves a hundredth is lost.
INSERT INTO words(words, rank) VALUES('pgsz', 8120);
-- Each paper's distinct Han characters, for questions of one character.
CREATE VIRTUAL TABLE singles USING fts5(
    han,
    tokenize='ascii', content='', contentless_delete=1, detail=none
);
INSERT INTO singles(singles, rank) VALUES('hashsize', 8388608);
INSERT INTO singles(singles, rank) VALUES('pgsz', 8120);
-- The words of the index, without pairs of Han characters, and how often they were written: some
-- neighbours a row, see library.WordBlock. `start` is not after the first of them, in UTF-16,
-- whose order is that of Java's strings.
CREATE TABLE vocabulary(
    start BLOB PRIMARY KEY,
    words BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO vocabulary VALUES(x'', x'');
