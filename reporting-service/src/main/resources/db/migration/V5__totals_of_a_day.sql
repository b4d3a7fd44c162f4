-- Control totals ask for the dossiers of a day, and read nothing but the index. Dossiers come in the order of files, not of
-- days: ranges of pages told little.
DROP INDEX dossier_judgement_of_day;
CREATE INDEX dossier_judgement_received ON dossier_judgement (received_on, code) INCLUDE (unit) WHERE received_on IS NOT NULL;
CREATE INDEX dossier_judgement_closed ON dossier_judgement (closed_on, code) INCLUDE (unit, received_on)
    WHERE closed_on IS NOT NULL;
