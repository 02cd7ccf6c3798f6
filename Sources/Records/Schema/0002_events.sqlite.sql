-- The tables that grow with every event's bytes and things. On SQLite a mention's rows are clustered by event (WITHOUT
-- ROWID): one B-tree instead of two. The PostgreSQL half of this pair partitions by month.

CREATE TABLE event_body (
    number INTEGER PRIMARY KEY,
    record_time INTEGER NOT NULL,   -- the event's: names the partition
    context INTEGER NOT NULL,       -- event_context.id
    body BLOB NOT NULL              -- the event's JSON as sent
) STRICT;

CREATE TABLE mention (
    event INTEGER NOT NULL,         -- event.number
    position INTEGER NOT NULL,      -- order within the event, from 0
    record_time INTEGER NOT NULL,   -- the event's: names the partition
    thing TEXT NOT NULL,            -- canonical key
    role INTEGER NOT NULL,          -- MentionRole
    quantity REAL,
    uom TEXT,                       -- NULL beside a quantity: pieces
    event_time INTEGER NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID, STRICT;
CREATE INDEX mention_by_thing ON mention (thing, event_time, event);
