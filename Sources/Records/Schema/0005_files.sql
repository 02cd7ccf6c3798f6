-- What the province keeps of parties, places and products: the present word of each with its version, what lists find it by, and
-- every change with what was there before.

CREATE TABLE file (
    id TEXT PRIMARY KEY,            -- opaque: lower-case letters, digits, hyphens
    kind TEXT NOT NULL,             -- FileKind
    version BIGINT NOT NULL,        -- from 1, one more with every change
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    sort TEXT NOT NULL,             -- folded name: the order of lists
    body BYTEA NOT NULL             -- JSON of the ProvinceFile
);

-- What a file is found by, in the order of lists. 'word': a folded word; '#facet:value': what lists are narrowed by, '#' all of
-- them; '@facet:value': the same, sort being what puts the newest change first; '=name:value': looked up whole.
CREATE TABLE file_word (
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    sort TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (kind, word, sort, file)
) WITHOUT ROWID;
CREATE INDEX file_word_by_file ON file_word (file, word);

-- Codes that no two files of a kind may have.
CREATE TABLE file_key (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,              -- name:value
    file TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;
CREATE INDEX file_key_by_file ON file_key (file);

-- What changed between a version and the one before. Personal values are sealed with the key of the file; who destroys the key
-- leaves the trail and makes them unreadable.
CREATE TABLE file_change (
    file TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    audit BIGINT NOT NULL,          -- audit.number
    reason TEXT,
    changes BYTEA NOT NULL,         -- JSON list of {p: path, b: before, a: after, s: whether both are sealed}
    PRIMARY KEY (file, version)
) WITHOUT ROWID;

-- 32 bytes a file, drawn with its first personal value.
CREATE TABLE subject_key (
    subject TEXT PRIMARY KEY,       -- file.id
    value BYTEA NOT NULL
);

-- From where: the address of the client; NULL for the program itself and for what was written before there was this column.
ALTER TABLE audit ADD COLUMN peer TEXT;
CREATE INDEX audit_by_actor ON audit (actor, number);
CREATE INDEX audit_by_action ON audit (action, number);
