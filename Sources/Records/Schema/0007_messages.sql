-- Messages to people: written in the transaction that causes them, sent a moment later. Who was written to and what was said
-- is personal, and a code in it is a secret: both are erased once the message has left or was given up.
CREATE TABLE message (
    number BIGINT PRIMARY KEY,      -- time-ordered (TimeOrderedNumbers)
    purpose TEXT NOT NULL,          -- MessagePurpose
    about TEXT NOT NULL,            -- whose message it is, as the audit trail names it: user:…
    channel TEXT NOT NULL,          -- MessageChannel
    language TEXT NOT NULL,
    recipient TEXT,                 -- NULL once done, as the three below
    subject TEXT,
    body TEXT,
    parts TEXT,                     -- JSON object of strings: what a gateway's own template asks for
    actor TEXT NOT NULL,            -- who caused it
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,     -- after it the message would only confuse
    state BIGINT NOT NULL,          -- MessageState
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,        -- not before
    lease_owner TEXT,               -- process that sends it
    lease_until BIGINT,
    finished_at BIGINT,
    cause TEXT                      -- why the last attempt failed: MessageTrouble.Code
);
CREATE INDEX message_waiting ON message (next_at, number) WHERE state = 0;
CREATE INDEX message_by_state ON message (state, number);
