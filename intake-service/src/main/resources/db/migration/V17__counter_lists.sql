-- Counters find a dossier by a part of its code, and read lists by what is due first.
-- By its beginning, in the order of the codes (of all of them: the primary key).
CREATE INDEX dossier_by_desk_code ON dossier (desk, code);
-- By its last four digits, which many codes share: in the order of the list. By more of its end: few codes have that.
CREATE INDEX dossier_by_code_end ON dossier (right(code, 4), submitted_at, code) INCLUDE (standing);
CREATE INDEX dossier_by_desk_code_end ON dossier (desk, right(code, 4), submitted_at, code) INCLUDE (standing);
CREATE INDEX dossier_by_code_backwards ON dossier (reverse(translate(code, '-.', '')));

DROP INDEX dossier_by_desk_due;
CREATE INDEX dossier_by_desk_due ON dossier (desk, due_at, code) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_by_desk_status_due ON dossier (desk, status, due_at, code) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_by_status_due ON dossier (status, due_at, code) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_by_officer_due ON dossier (officer, due_at, code) WHERE officer IS NOT NULL AND due_at IS NOT NULL;
CREATE INDEX dossier_by_officer_status_due ON dossier (officer, status, due_at, code)
    WHERE officer IS NOT NULL AND due_at IS NOT NULL;

-- What a unit answers for and another one holds, which is little.
CREATE INDEX dossier_elsewhere_code ON dossier (unit, code) WHERE unit <> desk;
CREATE INDEX dossier_elsewhere_code_end ON dossier (unit, right(code, 4), submitted_at, code) WHERE unit <> desk;
CREATE INDEX dossier_elsewhere_due ON dossier (unit, due_at, code) WHERE unit <> desk AND due_at IS NOT NULL;
CREATE INDEX dossier_elsewhere_status_due ON dossier (unit, status, due_at, code)
    WHERE unit <> desk AND due_at IS NOT NULL;
