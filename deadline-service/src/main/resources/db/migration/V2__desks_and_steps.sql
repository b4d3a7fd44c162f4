-- Who has a dossier now, beside the unit responsible for it; and the dossier that stands for a voided one.
ALTER TABLE dossier_clock ADD COLUMN desk text COLLATE "C", ADD COLUMN officer text, ADD COLUMN standing text;
UPDATE dossier_clock SET desk = unit;
ALTER TABLE dossier_clock ALTER COLUMN desk SET NOT NULL;

COMMENT ON COLUMN dossier_clock.desk IS
    'The unit whose desk holds it now; whose figure it is says unit. Who sees one of the two sees the dossier.';

-- The overdue list filters by the desk too.
DROP INDEX dossier_clock_late;
CREATE INDEX dossier_clock_late ON dossier_clock (due_at, code)
    INCLUDE (late_from, closed_at, unit, desk, procedure, field, channel) WHERE late_from IS NOT NULL;

-- The steps of a dossier and what their clocks say now; derived from its ledger, replaced at each change.
CREATE TABLE dossier_step (
    code         text COLLATE "C" NOT NULL,
    number       integer          NOT NULL,
    step         text             NOT NULL,
    unit         text COLLATE "C" NOT NULL,
    officer      text,
    share_unit   text,
    share_amount integer,
    started_at   timestamptz      NOT NULL,
    ended_at     timestamptz,
    first_due_at timestamptz,
    due_at       timestamptz,
    late_from    timestamptz,
    stands_still boolean          NOT NULL,
    provisional  boolean          NOT NULL,
    reasons      text             NOT NULL,
    PRIMARY KEY (code, number)
);

COMMENT ON COLUMN dossier_step.late_from IS
    'Late at t when late_from <= t and t < ended_at. Null for what ended in time, stands still or has no share.';

GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_step TO ${app_role};
