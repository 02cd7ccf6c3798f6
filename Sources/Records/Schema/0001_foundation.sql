-- What every write needs: the order of events, their identity, jobs, keys, the audit trail. Instants are microseconds UTC.
-- Keys and times come from the program; no engine counts or reads a clock.

-- One row a sequence. The row 'event' gives the dense, permanent number of an event: a capture takes its block
-- first, so writers wait for one another here and numbers become visible in order (decision 0004).
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL,
    at BIGINT NOT NULL              -- when it last moved; of 'event': the record time of the newest event
);
INSERT INTO counter (name, value, at) VALUES ('event', 0, 0);
INSERT INTO counter (name, value, at) VALUES ('context', 0, 0);

-- The envelope of an event: everything order, identity, ledger and query need once the body is erased.
CREATE TABLE event (
    number BIGINT PRIMARY KEY,
    event_id TEXT,                  -- as sent; NULL when none was sent: then its event hash is its ID
    kind BIGINT NOT NULL,           -- EventKind
    action BIGINT,                  -- EventAction; NULL on a transformation
    event_time BIGINT NOT NULL,
    zone_offset TEXT NOT NULL,      -- eventTimeZoneOffset as sent
    record_time BIGINT NOT NULL,    -- never smaller than that of a lower number
    biz_step TEXT,                  -- canonical: bare CBV word or full URI
    disposition TEXT,
    event_hash BYTEA NOT NULL,      -- CBV 2.0 event hash, 32 bytes
    digest BYTEA NOT NULL,          -- full canonical digest, error declaration included, 32 bytes
    salt BYTEA NOT NULL,            -- 16 random bytes; a ledger leaf will be H(salt, canonical form)
    sender TEXT NOT NULL,           -- who submitted it first
    job BIGINT NOT NULL,            -- capture_job.number of that first submission
    declared_at BIGINT,             -- errorDeclaration.declarationTime; NULL when this declares no error
    declaration_reason TEXT
);
CREATE INDEX event_by_time ON event (event_time, number);
CREATE INDEX event_by_step ON event (biz_step, event_time, number);

-- Finds an event by its identity, in a table of its own because the growing tables are partitioned by time. An identity
-- is a SHA-256 (of the event ID; of an error declaration, of the ID, 0 and the digest), so its rows go to random pages:
-- the shorter they are, the fewer pages a document touches. Who asks compares the whole ID with the event's row.
CREATE TABLE event_identity (
    prefix BIGINT NOT NULL,         -- the identity's first eight bytes, big-endian
    number BIGINT NOT NULL,
    PRIMARY KEY (prefix, number)
) WITHOUT ROWID;

CREATE TABLE error_declaration (
    event_identity BYTEA NOT NULL,  -- SHA-256 of the event ID declared wrong
    number BIGINT NOT NULL,         -- the declaring event
    PRIMARY KEY (event_identity, number)
) WITHOUT ROWID;

-- An effective @context, stored once however many documents carry it.
CREATE TABLE event_context (
    id BIGINT PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,   -- SHA-256 of body
    body BYTEA NOT NULL
);

-- A body that was erased on request: the envelope in event stays.
CREATE TABLE event_erasure (
    number BIGINT PRIMARY KEY,
    erased_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL
);

-- One captured document. Numbers are time-ordered and come from the program (TimeOrderedNumber).
CREATE TABLE capture_job (
    number BIGINT PRIMARY KEY,
    sender TEXT NOT NULL,           -- party that owns the submission
    actor TEXT NOT NULL,            -- key or person that sent it
    created_at BIGINT NOT NULL,
    finished_at BIGINT,             -- NULL while running
    behaviour BIGINT NOT NULL,      -- 0 rollback, 1 proceed
    state BIGINT NOT NULL,          -- CaptureJob.State
    document_digest BYTEA NOT NULL, -- SHA-256 of the bytes received
    byte_count BIGINT NOT NULL,
    event_count BIGINT NOT NULL,
    stored_count BIGINT NOT NULL,
    duplicate_count BIGINT NOT NULL,
    refused_count BIGINT NOT NULL,
    idempotency_key TEXT            -- as the client sent it; NULL when it sent none
);
CREATE INDEX capture_job_by_sender ON capture_job (sender, number);
CREATE UNIQUE INDEX capture_job_by_key ON capture_job (sender, idempotency_key) WHERE idempotency_key IS NOT NULL;

-- What was wrong or worth knowing in a document; words are Web's.
CREATE TABLE capture_finding (
    job BIGINT NOT NULL,
    position BIGINT NOT NULL,       -- order of the findings within the job, from 0
    event BIGINT,                   -- index of the event in the document; NULL: the document as a whole
    severity BIGINT NOT NULL,       -- Finding.Severity
    code TEXT NOT NULL,
    pointer TEXT,                   -- RFC 6901
    arguments TEXT NOT NULL,        -- JSON object of strings
    source TEXT,
    PRIMARY KEY (job, position)
) WITHOUT ROWID;

-- Bytes of a document that is durable but not yet stored as events; gone once its job is finished.
CREATE TABLE capture_document (
    job BIGINT PRIMARY KEY,
    body BYTEA NOT NULL,
    lease_owner TEXT,               -- process that works on it
    lease_until BIGINT,
    attempts BIGINT NOT NULL
);

-- Who submitted what, as runs: events at positions first_position ..< first_position + count of the job's document
-- have the numbers first_number ..< first_number + count.
CREATE TABLE submission (
    job BIGINT NOT NULL,
    first_position BIGINT NOT NULL,
    count BIGINT NOT NULL,
    first_number BIGINT NOT NULL,
    duplicate BOOLEAN NOT NULL,     -- the events were known already; this sender owns its submission all the same
    PRIMARY KEY (job, first_position)
) WITHOUT ROWID;
CREATE INDEX submission_by_number ON submission (first_number);

-- Who else submitted an event that was known, with the same content: each of them speaks for it as the first did, so that
-- nobody can take another's word away by sending it sooner.
CREATE TABLE event_sender (
    event BIGINT NOT NULL,          -- event.number
    sender TEXT NOT NULL,           -- never event.sender
    PRIMARY KEY (event, sender)
) WITHOUT ROWID;

-- Master data as declared in document headers; history kept, the newest job of a sender is its present word.
CREATE TABLE vocabulary_element (
    thing TEXT NOT NULL,            -- canonical key of the element's id
    kind TEXT NOT NULL,             -- vocabulary type as sent, e.g. urn:epcglobal:epcis:vtype:Location
    sender TEXT NOT NULL,
    job BIGINT NOT NULL,
    id TEXT NOT NULL,               -- as sent
    record_time BIGINT NOT NULL,
    context BIGINT NOT NULL,        -- event_context.id
    body BYTEA NOT NULL,            -- the element's JSON as sent
    PRIMARY KEY (thing, kind, sender, job)
) WITHOUT ROWID;

-- Keys of machine clients. Only the SHA-256 of the secret is kept.
CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    secret_hash BYTEA NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sender TEXT NOT NULL,           -- party the key acts for
    scopes TEXT NOT NULL,           -- sorted, separated by one space
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    revoked_by TEXT
);

-- Values the program draws once and keeps, e.g. the key that seals page tokens.
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);

-- Every write: who, when, what, on what. Numbers are time-ordered (TimeOrderedNumber).
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,           -- dotted: capture.stored, key.created
    subject TEXT NOT NULL,          -- kind:key, e.g. job:01J8…, event:42, key:…
    detail TEXT NOT NULL,
    request TEXT                    -- X-Request-Id of the request that caused it
);
CREATE INDEX audit_by_subject ON audit (subject, number);
