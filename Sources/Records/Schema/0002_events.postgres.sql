-- The tables that grow with every event's bytes and things. Bodies and mentions are partitioned by the month of record_time;
-- a unique key of a partitioned table must hold the partition key, so uniqueness of IDs lives in event_identity.
-- Partitions.maintain creates the months; the default partition catches what no month was made for.
-- A reader that knows the event joins on (number, record_time), so that only one month is opened.

CREATE TABLE event_body (
    number BIGINT NOT NULL,
    record_time BIGINT NOT NULL,    -- the event's: names the partition
    context BIGINT NOT NULL,        -- event_context.id
    body BYTEA NOT NULL,            -- the event's JSON as sent
    PRIMARY KEY (number, record_time)
) PARTITION BY RANGE (record_time);
CREATE TABLE event_body_default PARTITION OF event_body DEFAULT;

CREATE TABLE mention (
    event BIGINT NOT NULL,          -- event.number
    position BIGINT NOT NULL,       -- order within the event, from 0
    record_time BIGINT NOT NULL,    -- the event's: names the partition
    thing TEXT NOT NULL,            -- canonical key
    role BIGINT NOT NULL,           -- MentionRole
    quantity DOUBLE PRECISION,
    uom TEXT,                       -- NULL beside a quantity: pieces
    event_time BIGINT NOT NULL,
    PRIMARY KEY (event, position, record_time)
) PARTITION BY RANGE (record_time);
CREATE TABLE mention_default PARTITION OF mention DEFAULT;
CREATE INDEX mention_by_thing ON mention (thing, event_time, event);
