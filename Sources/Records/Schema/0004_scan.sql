-- What a page shows beside events moves this row: master data, another sender of a known event, an erased body. Who keeps pages
-- in memory compares it, and the row 'event', with what they were made of (decision 0015).
INSERT INTO counter (name, value, at) VALUES ('statement', 0, 0);
