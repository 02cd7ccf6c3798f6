-- What the public finds by name: products, businesses and places, with the folded words they are found by. Everything here is
-- worked out from vocabulary_element, in the transaction that writes it; whose name is not public has no row.

CREATE TABLE search_entry (
    thing TEXT PRIMARY KEY,         -- canonical key
    kind BIGINT NOT NULL,           -- ListingKind
    name TEXT NOT NULL,             -- folded: the order of lists
    owner TEXT                      -- canonical key of the producer of a product, of the party that works at a place
);
CREATE INDEX search_entry_by_kind ON search_entry (kind, name, thing);
CREATE INDEX search_entry_by_owner ON search_entry (owner, kind, name, thing);

-- Words begin with what somebody types: a range of this key.
CREATE TABLE search_word (
    word TEXT NOT NULL,             -- folded; '#' and a code for an administrative unit
    thing TEXT NOT NULL,
    weight BIGINT NOT NULL,         -- ListingWord.weight
    PRIMARY KEY (word, thing)
) WITHOUT ROWID;
CREATE INDEX search_word_by_thing ON search_word (thing, word);

-- The version of the rule that folded the words; 0: they are still to be written (SearchFilling).
INSERT INTO counter (name, value, at) VALUES ('search', 0, 0);
