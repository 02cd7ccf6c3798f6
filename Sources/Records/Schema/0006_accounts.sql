-- People who sign in, what they may do, and the keys of software as their owners see them. Instants are microseconds UTC.

CREATE TABLE account (
    id TEXT PRIMARY KEY,            -- user:…
    login TEXT NOT NULL UNIQUE,     -- canonical: +84912345678, or a name in lower case
    name TEXT NOT NULL,             -- what colleagues see
    email TEXT,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    ended_at BIGINT,                -- signs in no more; the row stays, because the trail names it
    ended_by TEXT,
    password TEXT,                  -- PasswordHash; NULL until one was chosen
    password_at BIGINT,
    totp_secret BYTEA,              -- NULL without a second factor
    totp_at BIGINT,
    totp_step BIGINT                -- the last time step that was accepted: no code is good twice
);

-- One part somebody has or had (Grant). Numbers are time-ordered and come from the program.
CREATE TABLE account_grant (
    number BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    party TEXT,                     -- of roles held at a party
    communes TEXT NOT NULL,         -- codes, sorted, separated by one space; empty: the whole province
    sectors TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT
);
CREATE INDEX account_grant_by_account ON account_grant (account, number);
CREATE INDEX account_grant_by_party ON account_grant (party, number);
CREATE INDEX account_grant_by_role ON account_grant (role, number);

-- A browser that is signed in. Only the SHA-256 of its token is kept.
CREATE TABLE account_session (
    token_hash BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,        -- for lists and for ending it
    account TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    stage BIGINT NOT NULL,          -- SessionStage
    agent TEXT NOT NULL,            -- what the browser calls itself, shortened
    network TEXT NOT NULL,
    enrolment BYTEA                 -- a second factor's secret that was shown and not confirmed yet
);
CREATE INDEX account_session_by_account ON account_session (account, created_at);
CREATE INDEX account_session_by_expiry ON account_session (expires_at);

-- A code that one person hands to another: an invitation, or leave to choose a new password. Only its SHA-256 is kept.
CREATE TABLE account_code (
    id TEXT PRIMARY KEY,
    code_hash BYTEA NOT NULL UNIQUE,
    kind TEXT NOT NULL,             -- AccountCode.Kind
    account TEXT,                   -- of a new password
    part TEXT,                      -- of an invitation: the Grant, JSON
    party TEXT,                     -- of an invitation: where the part is held
    name TEXT NOT NULL,             -- of an invitation: whom it is for, as the inviter wrote it
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    ended_at BIGINT                 -- used or taken back
);
CREATE INDEX account_code_by_account ON account_code (account, created_at);
CREATE INDEX account_code_by_party ON account_code (party, created_at);

-- For who lost the telephone: each opens once.
CREATE TABLE recovery_code (
    account TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account, code_hash)
) WITHOUT ROWID;

-- Tries that failed, by what was tried and where from (LockOut). Soon forgotten.
CREATE TABLE sign_in_failure (
    subject BYTEA NOT NULL,         -- SHA-256 of the login or code
    source TEXT NOT NULL,           -- a network, or a device that signed in before
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (subject, source)
) WITHOUT ROWID;
CREATE INDEX sign_in_failure_by_time ON sign_in_failure (last_at);

-- When a key last opened a door, to a minute or so: apart from the key, because it is written often and matters little.
CREATE TABLE api_key_use (
    id TEXT PRIMARY KEY,            -- api_key.id
    used_at BIGINT NOT NULL
);
CREATE INDEX api_key_by_sender ON api_key (sender, id);
