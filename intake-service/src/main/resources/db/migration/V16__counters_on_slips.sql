-- What a unit's slips say of its counter, by the day from which it holds: place, telephone and book.
ALTER TABLE unit ADD COLUMN counters text;
COMMENT ON COLUMN unit.counters IS 'versions of place, telephone and book as JSON, null when none is known';
