-- What a saved search does to the papers it finds: 0 nothing, 1 highlights, 2 mutes them.
ALTER TABLE saved_search ADD COLUMN role INTEGER NOT NULL DEFAULT 0;
