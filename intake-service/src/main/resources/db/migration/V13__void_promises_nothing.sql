-- A duplicate that was voided promises no date; the date comes back when the void is undone.
UPDATE dossier SET due_at = NULL WHERE standing IS NOT NULL AND due_at IS NOT NULL;
COMMENT ON COLUMN dossier.due_at IS 'the date promised now, by a letter of apology or by law; null while not received, and when void';
