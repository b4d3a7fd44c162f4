COMMENT ON COLUMN dossier.due_at IS 'the due date promised now: a letter of apology moves it; null while not received';
