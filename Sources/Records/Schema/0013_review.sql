-- What waits for an authority's word, who said what, and what lists of it are read by.

CREATE TABLE review_case (
    number BIGINT PRIMARY KEY,      -- time-ordered: the oldest has the smallest
    kind TEXT NOT NULL,             -- ReviewKind
    subject TEXT NOT NULL,          -- file.id, or the key of a lot
    subject_version BIGINT NOT NULL, -- what it was opened for
    title TEXT NOT NULL,
    version BIGINT NOT NULL,        -- from 1, one more with every step
    state TEXT NOT NULL,            -- ReviewState
    stage TEXT NOT NULL,            -- ReviewStage
    cause TEXT NOT NULL,            -- ReviewCause
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    due BIGINT NOT NULL,            -- day in Vietnam, days since 1970-01-01
    findings TEXT NOT NULL,         -- codes separated by one space, worst first; empty: clean
    is_blocked BOOLEAN NOT NULL,
    parties TEXT NOT NULL,          -- whom it belongs to, separated by one space
    commune TEXT,
    sector TEXT,
    assignee TEXT,                  -- user:…
    decided_at BIGINT,
    decided_by TEXT,
    decision TEXT,                  -- number of the document
    decision_day BIGINT
);
-- One open case a thing.
CREATE UNIQUE INDEX review_case_open ON review_case (kind, subject) WHERE state = 'open';
CREATE INDEX review_case_by_subject ON review_case (kind, subject, number);
CREATE INDEX review_case_by_assignee ON review_case (assignee, number) WHERE state = 'open' AND assignee IS NOT NULL;
CREATE INDEX review_case_by_due ON review_case (due) WHERE state = 'open';

CREATE TABLE review_step (
    number BIGINT NOT NULL,         -- review_case.number
    position BIGINT NOT NULL,       -- the version the step made
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    on_behalf_of TEXT,              -- who lent their part
    deed TEXT NOT NULL,             -- ReviewDeed
    stage TEXT NOT NULL,
    reasons TEXT NOT NULL,          -- ReviewReason, separated by one space
    remark TEXT,
    decision TEXT,
    decision_day BIGINT,
    assignee TEXT,
    PRIMARY KEY (number, position)
) WITHOUT ROWID;

-- Open cases by every part of the queue they lie in (ReviewScope), oldest first; 'party:' and an ID for who handed them in,
-- '!pass' for those that pass by themselves.
CREATE TABLE review_queue (
    scope TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (scope, number)
) WITHOUT ROWID;
CREATE INDEX review_queue_by_number ON review_queue (number);

-- What an office did on a day.
CREATE TABLE review_tally (
    day BIGINT NOT NULL,            -- in Vietnam, days since 1970-01-01
    commune TEXT NOT NULL,          -- empty where nobody knows
    sector TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,             -- ReviewFigure
    amount BIGINT NOT NULL,
    PRIMARY KEY (day, commune, sector, kind, what)
) WITHOUT ROWID;

-- Who stands in for whom while they are away.
CREATE TABLE review_loan (
    number BIGINT PRIMARY KEY,
    lender TEXT NOT NULL,           -- user:…
    borrower TEXT NOT NULL,
    from_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT
);
CREATE INDEX review_loan_by_borrower ON review_loan (borrower, until_day);
CREATE INDEX review_loan_by_lender ON review_loan (lender, until_day);

-- Many clean cases approved together.
CREATE TABLE review_bulk (
    id TEXT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    author BYTEA NOT NULL,          -- JSON: from where
    remark TEXT,
    decision TEXT,
    decision_day BIGINT,
    is_done BOOLEAN NOT NULL,
    lease_owner TEXT,
    lease_until BIGINT
);
CREATE INDEX review_bulk_open ON review_bulk (changed_at) WHERE NOT is_done;
CREATE INDEX review_bulk_by_actor ON review_bulk (actor, created_at);

CREATE TABLE review_bulk_row (
    job TEXT NOT NULL,
    number BIGINT NOT NULL,         -- review_case.number
    version BIGINT NOT NULL,        -- as it was read
    outcome TEXT,                   -- 'done', or the ReviewRefusal; NULL: not yet
    PRIMARY KEY (job, number)
) WITHOUT ROWID;

-- Which businesses had a case or a lot of a kind before: the first one is looked at.
CREATE TABLE review_known (
    kind TEXT NOT NULL,
    party TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    PRIMARY KEY (kind, party)
) WITHOUT ROWID;

-- How far the events were looked through for lots; what was there before is not looked at again.
INSERT INTO counter (name, value, at) SELECT 'review', value, at FROM counter WHERE name = 'event';

-- Which steps of a review a part takes, separated by one space; empty: all.
ALTER TABLE account_grant ADD COLUMN stages TEXT NOT NULL DEFAULT '';
