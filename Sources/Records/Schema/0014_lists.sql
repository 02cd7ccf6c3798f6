-- Lists that goods are judged by: versions that are drafted, approved by somebody else and never changed again; how far the judging of
-- products by one is; what the lists in force say of each product; what officers propose for the province's list.

CREATE TABLE goods_list (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,             -- ListKind
    name TEXT NOT NULL,
    issuer TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    actor TEXT NOT NULL
);

CREATE TABLE list_version (
    id TEXT PRIMARY KEY,
    list TEXT NOT NULL,
    number BIGINT NOT NULL,         -- the how manieth of the list, from 1
    edit BIGINT NOT NULL,           -- one more with every change of a draft: what If-Match names
    state TEXT NOT NULL,            -- ListState
    from_day BIGINT,
    entry_count BIGINT NOT NULL,
    body BYTEA NOT NULL,            -- JSON: ListContent
    editors TEXT NOT NULL,          -- who wrote it, separated by one space: none of them approves it
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    approved_at BIGINT,
    approved_by TEXT,
    decision TEXT                   -- number of the decision that approves it
);
CREATE UNIQUE INDEX list_version_by_list ON list_version (list, number);
CREATE UNIQUE INDEX list_version_draft ON list_version (list) WHERE state = 'draft';
CREATE UNIQUE INDEX list_version_from ON list_version (list, from_day) WHERE state = 'approved';
CREATE INDEX list_version_by_state ON list_version (state, from_day);

-- How far products have been judged: by one version ('id' is its own), which tells what it touches, or by all lists in force ('present').
CREATE TABLE list_run (
    id TEXT PRIMARY KEY,
    day BIGINT NOT NULL,            -- the day that is looked at
    basis TEXT NOT NULL,            -- of 'present': which versions, and how many of their days have passed
    state TEXT NOT NULL,            -- ListRun.State
    place TEXT NOT NULL,            -- the last file that was judged, or the last party that was told
    judged BIGINT NOT NULL,
    total BIGINT NOT NULL,
    touched BIGINT NOT NULL,
    parties BIGINT NOT NULL,
    told BIGINT NOT NULL,
    tells BOOLEAN NOT NULL,         -- whether owners are written to when it is done
    actor TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    finished_at BIGINT,
    lease_owner TEXT,
    lease_until BIGINT
);
CREATE INDEX list_run_by_state ON list_run (state, changed_at);

-- Products that a version says something else of than what holds without it.
CREATE TABLE list_touch (
    version TEXT NOT NULL,
    product TEXT NOT NULL,          -- file.id
    owner TEXT NOT NULL,
    before TEXT NOT NULL,           -- ListVerdict.stand; empty: not named
    after TEXT NOT NULL,
    PRIMARY KEY (version, product)
) WITHOUT ROWID;
CREATE INDEX list_touch_by_owner ON list_touch (version, owner);

-- Who was told of a version: nobody twice.
CREATE TABLE list_told (
    version TEXT NOT NULL,
    party TEXT NOT NULL,            -- file.id
    at BIGINT NOT NULL,
    messages BIGINT NOT NULL,       -- how many of its people could be written to
    PRIMARY KEY (version, party)
) WITHOUT ROWID;

-- What the lists in force say of a product. No row: it is not named.
CREATE TABLE list_result (
    product TEXT NOT NULL,          -- file.id
    list TEXT NOT NULL,
    version TEXT NOT NULL,
    entry TEXT,                     -- ListKey of the most specific entry; NULL where the product's code is too short to say
    stand TEXT NOT NULL,            -- ListVerdict.stand
    PRIMARY KEY (product, list)
) WITHOUT ROWID;
CREATE INDEX list_result_by_version ON list_result (version, product);

CREATE TABLE list_proposal (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL,         -- time-ordered: the order of lists
    list TEXT NOT NULL,
    product TEXT,                   -- file.id, where it is about one
    entry BYTEA NOT NULL,           -- JSON: ListEntry
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,            -- ListProposal.State
    decided_at BIGINT,
    decided_by TEXT,
    answer TEXT,
    version TEXT                    -- the version it was taken into
);
CREATE INDEX list_proposal_by_state ON list_proposal (state, number);
CREATE INDEX list_proposal_by_product ON list_proposal (product);
