-- Whether others are void because a dossier stands is asked before it is voided itself; few ever are.
CREATE INDEX dossier_standing ON dossier (standing) WHERE standing IS NOT NULL;
