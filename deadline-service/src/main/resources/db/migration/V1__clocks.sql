-- The consumed ledger: what intake committed, as it came (about 1 KB of JSON, not worth compressing). Insert-only, and all
-- that the other tables rest on.
CREATE TABLE dossier_commit (
    code          text COLLATE "C" NOT NULL,
    from_sequence bigint           NOT NULL,
    to_sequence   bigint           NOT NULL,
    hash          text             NOT NULL,
    recorded_at   timestamptz      NOT NULL,
    payload       bytea STORAGE EXTERNAL NOT NULL,
    PRIMARY KEY (code, from_sequence)
);

-- Every due date that ever held, with its cause. Insert-only: dossier_clock.due_dates names those that hold now.
CREATE TABLE due_date_version (
    code        text COLLATE "C" NOT NULL,
    number      integer          NOT NULL,
    basis       text             NOT NULL,
    due_at      timestamptz      NOT NULL,
    known_from  timestamptz      NOT NULL,
    cause       text             NOT NULL,
    provisional boolean          NOT NULL,
    reasons     text             NOT NULL,
    recorded_at timestamptz      NOT NULL,
    PRIMARY KEY (code, number)
);

-- What the clocks of a dossier say now; derived from its ledger, replaced at each change.
CREATE TABLE dossier_clock (
    code               text COLLATE "C" NOT NULL PRIMARY KEY,
    head_sequence      bigint           NOT NULL,
    head_hash          text             NOT NULL,
    recorded_at        timestamptz      NOT NULL,
    revision           integer          NOT NULL,
    judgement          bytea            NOT NULL,
    unit               text COLLATE "C" NOT NULL,
    procedure          text COLLATE "C" NOT NULL,
    field              text COLLATE "C" NOT NULL,
    channel            text COLLATE "C" NOT NULL,
    status             text             NOT NULL,
    submitted_at       timestamptz,
    received_at        timestamptz,
    closed_at          timestamptz,
    closed_how         text,
    limit_unit         text,
    limit_amount       integer,
    pause_policy       text,
    calendar_version   integer,
    printed_due_at     timestamptz,
    first_due_at       timestamptz,
    due_at             timestamptz,
    due_cause          text,
    rescheduled_due_at timestamptz,
    late_from          timestamptz,
    statutory          text,
    rescheduled        text,
    stands_still       boolean          NOT NULL,
    provisional        boolean          NOT NULL,
    ignored            text             NOT NULL,
    due_dates          integer[]        NOT NULL,
    printed_differs    boolean,
    answered_at        timestamptz,
    reception_due_at   timestamptz,
    reception_late_at  timestamptz
);

COMMENT ON COLUMN dossier_clock.late_from IS
    'Late at t when late_from <= t and t < closed_at. Always after due_at. Null for what closed in time.';
COMMENT ON COLUMN dossier_clock.printed_differs IS
    'Whether the printed due date is not the first computed one, to the second. Null when there is nothing to compare.';

-- The overdue list at any moment: in its order, and with all it filters by. Few closed dossiers were late.
CREATE INDEX dossier_clock_late ON dossier_clock (due_at, code)
    INCLUDE (late_from, closed_at, unit, procedure, field, channel) WHERE late_from IS NOT NULL;

CREATE INDEX dossier_clock_reception_late ON dossier_clock (reception_late_at, code)
    INCLUDE (unit, procedure) WHERE reception_late_at IS NOT NULL;

CREATE INDEX dossier_clock_printed_differs ON dossier_clock (code) INCLUDE (unit) WHERE printed_differs;

CREATE INDEX dossier_clock_printed ON dossier_clock (unit) WHERE printed_differs IS NOT NULL;

-- Control totals ask for the dossiers of a day; days come roughly in order.
CREATE INDEX dossier_clock_of_day ON dossier_clock USING brin (received_at, closed_at) WITH (pages_per_range = 32, autosummarize = on);

GRANT SELECT, INSERT ON dossier_commit, due_date_version TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_clock TO ${app_role};
