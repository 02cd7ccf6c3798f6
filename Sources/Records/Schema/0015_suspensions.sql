-- Decisions of authorities that take a product, a lot or an item off display or off the market for a time.

CREATE TABLE suspension (
    id TEXT PRIMARY KEY,            -- opaque: lower-case letters, digits
    number BIGINT NOT NULL,         -- audit.number: the order of lists
    version BIGINT NOT NULL,        -- from 1, one more with every step
    file TEXT NOT NULL,             -- file.id of the product
    thing TEXT NOT NULL,            -- 01/{gtin}[/10/{lot} or /21/{serial}], nb/{key}[/10/{lot}]
    level TEXT NOT NULL,            -- SuspensionSubject.Level
    kind TEXT NOT NULL,             -- SuspensionKind
    decision TEXT NOT NULL,
    authority TEXT NOT NULL,
    reason TEXT NOT NULL,
    from_day BIGINT NOT NULL,       -- days since 1970-01-01, in Vietnam
    until_day BIGINT,               -- the last day on which it holds; NULL until another decision
    created_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    answered_at BIGINT,             -- the business's latest answer
    lifted_at BIGINT                -- NULL while nobody lifted it
);
CREATE UNIQUE INDEX suspension_by_thing ON suspension (thing, decision);
CREATE INDEX suspension_by_file ON suspension (file, number);
CREATE INDEX suspension_by_number ON suspension (number);
CREATE INDEX suspension_open ON suspension (number) WHERE lifted_at IS NULL;

-- What became of it: made, answered, lifted.
CREATE TABLE suspension_step (
    suspension TEXT NOT NULL,
    number BIGINT NOT NULL,         -- audit.number
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    step TEXT NOT NULL,             -- SuspensionStep.Kind
    text TEXT NOT NULL,             -- the reason, or the answer
    decision TEXT,                  -- by which it was made or lifted
    PRIMARY KEY (suspension, number)
) WITHOUT ROWID;
