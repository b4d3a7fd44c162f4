-- Late receptions and differing printed dates in their order, of a unit and of a procedure too: what a page costs does not
-- grow with the table. Few dossiers are in these indexes.
CREATE INDEX dossier_clock_reception_late_of_unit ON dossier_clock (unit, reception_late_at, code)
    INCLUDE (procedure) WHERE reception_late_at IS NOT NULL;
CREATE INDEX dossier_clock_reception_late_of_procedure ON dossier_clock (procedure, reception_late_at, code)
    INCLUDE (unit) WHERE reception_late_at IS NOT NULL;
CREATE INDEX dossier_clock_printed_differs_of_unit ON dossier_clock (unit, code) WHERE printed_differs;

-- Control totals ask for the dossiers of a day, and read nothing but the index. Dossiers come in the order of files, not of
-- days: ranges of pages told little.
DROP INDEX dossier_clock_of_day;
CREATE INDEX dossier_clock_received ON dossier_clock (received_at, code) INCLUDE (unit) WHERE received_at IS NOT NULL;
CREATE INDEX dossier_clock_closed ON dossier_clock (closed_at, code) INCLUDE (unit, received_at) WHERE closed_at IS NOT NULL;
