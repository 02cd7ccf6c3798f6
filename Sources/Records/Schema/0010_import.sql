-- Tables of parties that somebody brought: what was in them, what was found, and how far they have been taken over.

CREATE TABLE import_job (
    id TEXT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    actor TEXT NOT NULL,            -- whose it is: nobody else sees it
    subject TEXT NOT NULL,          -- ImportSubject
    party TEXT,                     -- whom the households belong to
    state TEXT NOT NULL,            -- 'open': looked at; 'running': being taken over
    file_name TEXT NOT NULL,
    notes BYTEA NOT NULL,           -- JSON: what was said of the file as a whole
    author BYTEA,                   -- JSON: who confirmed, from where
    lease_owner TEXT,
    lease_until BIGINT
);
CREATE INDEX import_job_by_actor ON import_job (actor, created_at);
CREATE INDEX import_job_by_state ON import_job (state, changed_at);

-- A row of the table. What is in it is emptied when it has become a file: the file keeps it from then on.
CREATE TABLE import_row (
    job TEXT NOT NULL,
    number BIGINT NOT NULL,         -- the spreadsheet's
    state TEXT NOT NULL,            -- ImportState
    cells BYTEA NOT NULL,           -- JSON: ImportRow
    findings BYTEA NOT NULL,        -- JSON: list of ImportFinding
    body BYTEA NOT NULL,            -- JSON: the PartyFile it makes
    match TEXT,                     -- the file that may be the same
    decision TEXT,                  -- ImportDecision, somebody's
    file TEXT,                      -- the file it became
    PRIMARY KEY (job, number)
) WITHOUT ROWID;
CREATE INDEX import_row_by_state ON import_row (job, state, number);
