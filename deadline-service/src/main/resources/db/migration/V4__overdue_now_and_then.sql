-- The overdue list of now reads what is open and late, however many dossiers were late in past years; that of a moment in the
-- past reads in addition what has been closed since, by whichever of two indexes is shorter: due before, or closed after.
CREATE INDEX dossier_clock_late_open ON dossier_clock (due_at, code)
    INCLUDE (late_from, unit, desk, procedure, field, channel)
    WHERE late_from IS NOT NULL AND closed_at IS NULL;

CREATE INDEX dossier_clock_late_closed ON dossier_clock (closed_at)
    INCLUDE (due_at, late_from, unit, desk, procedure, field, channel)
    WHERE late_from IS NOT NULL AND closed_at IS NOT NULL;
