-- Numbers that were given here, or found in use: never taken away, so that none is given twice.

-- Whose a company prefix is, from the first number taken of it.
CREATE TABLE code_prefix (
    prefix TEXT PRIMARY KEY,        -- digits
    party TEXT NOT NULL,            -- file.id
    at BIGINT NOT NULL,
    actor TEXT NOT NULL
);
CREATE INDEX code_prefix_by_party ON code_prefix (party);

-- Where the next number is looked for. The row is the lock: who takes numbers of a space waits for who does.
CREATE TABLE code_space (
    name TEXT PRIMARY KEY,          -- NumberSpace.name
    next BIGINT NOT NULL
);

CREATE TABLE code_given (
    kind TEXT NOT NULL,             -- CodeKind
    code TEXT NOT NULL,             -- GTIN in fourteen digits, GLN, SSCC, key of the province
    number BIGINT NOT NULL,         -- audit.number: the order of lists; 0 for what was there before this table
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    party TEXT NOT NULL,            -- file.id; empty where nobody knows
    subject TEXT,                   -- kind:id of the file it was given to
    is_found BOOLEAN NOT NULL,      -- it stood in a file already
    request TEXT,                   -- of a program that may ask twice
    moved_to TEXT,                  -- the GTIN that replaced a key of the province
    moved_at BIGINT,
    PRIMARY KEY (kind, code)
) WITHOUT ROWID;
CREATE INDEX code_given_by_party ON code_given (party, number);
CREATE INDEX code_given_by_subject ON code_given (subject);
CREATE INDEX code_given_by_request ON code_given (request) WHERE request IS NOT NULL;

-- What files have already: '=gtin:' and fourteen digits, '=gln:' and thirteen.
INSERT INTO code_given (kind, code, number, at, actor, party, subject, is_found)
SELECT 'gtin', substr(word, 7), 0, 0, 'system:codes', '', 'product:' || MIN(file), true FROM file_word
WHERE kind = 'product' AND word >= '=gtin:' AND word < '=gtin;' GROUP BY word;
INSERT INTO code_given (kind, code, number, at, actor, party, subject, is_found)
SELECT 'gln', substr(word, 6), 0, 0, 'system:codes', '', MIN(kind || ':' || file), true FROM file_word
WHERE kind IN ('party', 'place') AND word >= '=gln:' AND word < '=gln;' GROUP BY word;
