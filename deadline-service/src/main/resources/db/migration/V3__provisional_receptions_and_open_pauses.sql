-- A reception clock that reaches a year whose calendar is not published is provisional, and an open pause tells since when.
-- All is derived, so a dossier's row gets it with its next news at the latest. What is stored was judged by calendar 1, which
-- has the years 2021 to 2026; since when a clock stands still is in the ledger only, and is not shown until then.

ALTER TABLE dossier_clock
    ADD COLUMN reception_provisional boolean NOT NULL DEFAULT false,
    ADD COLUMN open_pause            text;

UPDATE dossier_clock
SET reception_provisional = true
WHERE extract(year FROM reception_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh') NOT BETWEEN 2021 AND 2026;

COMMENT ON COLUMN dossier_clock.open_pause IS 'The pause that holds the clock now, as one line of ignored; null when none does.';
