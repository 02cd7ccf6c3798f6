-- Copies of papers as they were sent in (decision 0027): each once, whoever's file names it. Nobody is served one but through a file.
CREATE TABLE document_copy (
    hash TEXT PRIMARY KEY,          -- SHA-256 of body, in hexadecimal
    type TEXT NOT NULL,             -- CopyType, told by the bytes
    body BYTEA NOT NULL,
    unnamed_since BIGINT            -- when it was last sent, while no file names it yet
);
CREATE INDEX document_copy_unnamed ON document_copy (unnamed_since) WHERE unnamed_since IS NOT NULL;

-- Which files name a copy, or named it in a version of before: as long as one does, it stays.
CREATE TABLE document_copy_use (
    copy TEXT NOT NULL,
    file TEXT NOT NULL,             -- file.id
    PRIMARY KEY (copy, file)
) WITHOUT ROWID;
CREATE INDEX document_copy_use_by_file ON document_copy_use (file, copy);

-- What is asked of the files of papers by day, and what no file says of itself: who let it in.
CREATE TABLE document_state (
    file TEXT PRIMARY KEY,          -- file.id
    owner TEXT NOT NULL,
    counts BIGINT NOT NULL,         -- 1 while it is handed in or let in, 0 else
    until_day BIGINT,               -- the last day on which it holds, days since 1970-01-01; NULL: it gives none
    replaced_by TEXT,               -- the file that counts in its place
    confirmed_on BIGINT,            -- the day on which an officer let it in; NULL: nobody did
    confirmed_by TEXT               -- DocumentOffice
);
CREATE INDEX document_state_by_until ON document_state (until_day) WHERE counts = 1 AND replaced_by IS NULL;
CREATE INDEX document_state_by_owner ON document_state (owner, until_day);

-- Of which steps before its end the owner of a paper was told: each once, however often anybody looks.
CREATE TABLE document_reminder (
    file TEXT NOT NULL,
    until_day BIGINT NOT NULL,
    step BIGINT NOT NULL,           -- ReminderStep
    at BIGINT NOT NULL,
    PRIMARY KEY (file, until_day, step)
) WITHOUT ROWID;
