-- Pictures made anew out of what was sent in (decision 0020): once, whoever shows them.
CREATE TABLE picture (
    hash TEXT PRIMARY KEY,          -- SHA-256 of page, in hexadecimal: the name it is served under
    page BYTEA NOT NULL,            -- JPEG, at most 1,200 pixels a side
    thumbnail BYTEA NOT NULL,       -- JPEG, at most 320
    unnamed_since BIGINT            -- when it was last sent, while no file names it yet
);
CREATE INDEX picture_unnamed ON picture (unnamed_since) WHERE unnamed_since IS NOT NULL;

-- Which files name a picture, or named it in a version of before: as long as one does, it stays.
CREATE TABLE picture_use (
    picture TEXT NOT NULL,
    file TEXT NOT NULL,             -- file.id
    PRIMARY KEY (picture, file)
) WITHOUT ROWID;
CREATE INDEX picture_use_by_file ON picture_use (file, picture);
