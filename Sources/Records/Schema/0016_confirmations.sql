-- What authorities confirmed of parties, places and products: fact by fact, each with who and when.

CREATE TABLE confirmation (
    id TEXT PRIMARY KEY,            -- opaque: lower-case letters, digits
    number BIGINT NOT NULL,         -- audit.number: the order of lists
    version BIGINT NOT NULL,        -- from 1, one more when it is withdrawn
    file TEXT NOT NULL,             -- file.id
    file_version BIGINT NOT NULL,   -- the state of the file that was confirmed
    fact TEXT NOT NULL,             -- ConfirmedFact
    category TEXT,                  -- PlaceKind of the place that was confirmed
    commune TEXT,                   -- five digits: where the thing lay when it was confirmed
    authority TEXT NOT NULL,
    decision TEXT,
    note TEXT,                      -- for those who work here
    day BIGINT NOT NULL,            -- days since 1970-01-01, in Vietnam
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    latitude BIGINT,                -- millionths of a degree, of who stood there; taken away with personal data
    longitude BIGINT,
    distance BIGINT,                -- metres from the outline; NULL where none is known
    picture TEXT,                   -- picture.hash
    overtaken_at BIGINT,            -- when what was confirmed changed; NULL while it stands as it was
    overtaken_version BIGINT,       -- the state of the file that changed it
    withdrawn_at BIGINT,
    withdrawn_by TEXT,
    withdrawn_reason TEXT
);
CREATE INDEX confirmation_by_file ON confirmation (file, number);
