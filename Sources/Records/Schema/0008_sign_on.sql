-- Who is vouched for by the province's own sign-on: a provider's name for a person, and the account here it belongs to.
CREATE TABLE sign_on_link (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,          -- the provider's own name for the person, never given to another
    account TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
) WITHOUT ROWID;
CREATE UNIQUE INDEX sign_on_link_by_account ON sign_on_link (account, issuer);
