-- What a digest's file has beyond a rendering of its entries; digest.Delta reads it. Digests that were
-- no Markdown, and those that came before this table, have no row.
CREATE TABLE digest_delta(
    digest INTEGER PRIMARY KEY REFERENCES digest(id),
    delta BLOB NOT NULL
);
