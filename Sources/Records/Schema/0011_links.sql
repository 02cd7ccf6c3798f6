-- Links that owners set behind their codes: where a code leads besides its own page, for whom, and what was there before.

CREATE TABLE link (
    id TEXT PRIMARY KEY,            -- opaque: lower-case letters, digits
    anchor TEXT NOT NULL,           -- key with qualifiers, percent-encoded: 01/{gtin}[/10/{lot}]
    file TEXT NOT NULL,             -- file.id of the product, place or party whose key it is
    version BIGINT NOT NULL,        -- from 1, one more with every change
    changed_at BIGINT NOT NULL,
    ended_at BIGINT,                -- NULL while it stands
    type TEXT NOT NULL,             -- LinkType
    href TEXT NOT NULL,
    title TEXT NOT NULL,
    languages TEXT NOT NULL,        -- separated by spaces, as are contexts
    media_type TEXT,
    contexts TEXT NOT NULL,
    from_day BIGINT,                -- days since 1970-01-01, in Vietnam
    until_day BIGINT
);
CREATE INDEX link_by_anchor ON link (anchor, id);
CREATE INDEX link_by_file ON link (file, anchor, id);
CREATE INDEX link_by_href ON link (href, id);

-- What changed between a version and the one before.
CREATE TABLE link_change (
    link TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    audit BIGINT NOT NULL,          -- audit.number
    changes BYTEA NOT NULL,         -- JSON list of {p: member, b: before, a: after}
    PRIMARY KEY (link, version)
) WITHOUT ROWID;

-- Targets as the checker found them.
CREATE TABLE link_target (
    href TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    next_at BIGINT NOT NULL,        -- when it is to be looked at next
    checked_at BIGINT,              -- when it was last
    good_at BIGINT,                 -- when it last answered well
    failures BIGINT NOT NULL,       -- in a row
    status BIGINT,                  -- of the last answer; NULL: there was none
    cause TEXT,                     -- why the last look failed; NULL: it did not
    lease_owner TEXT,
    lease_until BIGINT
);
CREATE INDEX link_target_by_next ON link_target (next_at, href);

-- Hosts that were asked, so that none is asked too often.
CREATE TABLE link_host (
    host TEXT PRIMARY KEY,
    asked_at BIGINT NOT NULL
);

-- Moves with every link, and with every product that an authority holds or lets go: who keeps links in memory compares it.
INSERT INTO counter (name, value, at) VALUES ('link', 0, 0);
