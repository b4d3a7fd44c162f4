-- Every list in its order, by each filter and each pair that a desk uses: what a page costs does not grow with the record.
-- Lists leave out what is void, unless asked.
DROP INDEX dossier_by_desk, dossier_open, dossier_by_officer, dossier_to_hand_over, dossier_of_day;
CREATE INDEX dossier_by_submission ON dossier (submitted_at, code) INCLUDE (standing);
CREATE INDEX dossier_by_desk ON dossier (desk, submitted_at, code) INCLUDE (standing);
CREATE INDEX dossier_by_desk_status ON dossier (desk, status, submitted_at, code) WHERE standing IS NULL;
CREATE INDEX dossier_by_desk_procedure ON dossier (desk, procedure, submitted_at, code) WHERE standing IS NULL;
CREATE INDEX dossier_by_desk_received ON dossier (desk, received_at) WHERE received_at IS NOT NULL;
CREATE INDEX dossier_by_desk_due ON dossier (desk, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_by_status ON dossier (status, submitted_at, code) WHERE standing IS NULL;
CREATE INDEX dossier_by_procedure ON dossier (procedure, submitted_at, code) WHERE standing IS NULL;
CREATE INDEX dossier_by_field ON dossier (field, submitted_at, code) WHERE standing IS NULL;
CREATE INDEX dossier_by_post ON dossier (submitted_at, code) WHERE channel = 'POST' AND standing IS NULL;
CREATE INDEX dossier_by_officer ON dossier (officer, submitted_at, code) WHERE officer IS NOT NULL;
CREATE INDEX dossier_by_officer_status ON dossier (officer, status, submitted_at, code) WHERE officer IS NOT NULL;
CREATE INDEX dossier_by_due ON dossier (due_at, code) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_to_hand_over ON dossier (desk, due_at, code) WHERE status = 9 AND standing IS NULL;
CREATE INDEX dossier_to_hand_over_anywhere ON dossier (due_at, code) WHERE status = 9 AND standing IS NULL;

-- What a unit answers for and another one holds is little: indexes of it cost next to nothing.
CREATE INDEX dossier_elsewhere_status ON dossier (unit, status, submitted_at, code) WHERE unit <> desk;
CREATE INDEX dossier_elsewhere_procedure ON dossier (unit, procedure, submitted_at, code) WHERE unit <> desk;
CREATE INDEX dossier_elsewhere_to_hand_over ON dossier (unit, due_at, code)
    WHERE status = 9 AND standing IS NULL AND unit <> desk;

-- Control totals ask for the dossiers of a day, and read nothing but the index.
CREATE INDEX dossier_received ON dossier (received_at, code) INCLUDE (unit, desk, standing) WHERE received_at IS NOT NULL;
CREATE INDEX dossier_finished ON dossier (finished_at, code) INCLUDE (unit, received_at, standing)
    WHERE finished_at IS NOT NULL;
