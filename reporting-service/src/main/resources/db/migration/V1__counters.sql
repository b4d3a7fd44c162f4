-- Dossiers as far as they are counted. Only the consumer sees them; reports have no access.
CREATE TYPE channel AS ENUM ('DIRECT', 'ONLINE', 'POST');

CREATE TABLE dossier_judgement (
    code text PRIMARY KEY,
    revision integer NOT NULL CHECK (revision > 0),
    fingerprint bigint NOT NULL,
    recorded_from timestamptz NOT NULL,
    unit text,
    procedure text,
    field text,
    channel channel NOT NULL,
    received_on date,
    closed_on date,
    closed_how text CHECK (closed_how IN ('RESOLVED', 'WITHDRAWN', 'STOPPED')),
    statutory text CHECK (statutory IN ('EARLY', 'ON_TIME', 'OVERDUE')),
    rescheduled text CHECK (rescheduled IN ('EARLY', 'ON_TIME', 'OVERDUE')),
    late_on date,
    second_supplement_on date,
    CHECK ((closed_on IS NULL) = (closed_how IS NULL)),
    CHECK (received_on IS NULL OR (unit IS NOT NULL AND procedure IS NOT NULL AND field IS NOT NULL))
) WITH (fillfactor = 80);

-- Control totals ask for the dossiers of a day; days come roughly in order.
CREATE INDEX dossier_judgement_of_day ON dossier_judgement USING brin (received_on, closed_on) WITH (pages_per_range = 32, autosummarize = on);

CREATE TYPE figure_set AS ENUM ('UNIT', 'UNIT_FIELD', 'UNIT_PROCEDURE');
CREATE TYPE grain AS ENUM ('DAY', 'MONTH', 'YEAR');

-- How often each atom happened in a day, month or year. A figure up to a day is whole years, whole months and days.
CREATE TABLE counter (
    figure_set figure_set NOT NULL,
    grain grain NOT NULL,
    period date NOT NULL,
    unit text NOT NULL,
    item text NOT NULL,
    channel channel NOT NULL,
    entered integer NOT NULL,
    resolved integer NOT NULL,
    resolved_early integer NOT NULL,
    resolved_on_time integer NOT NULL,
    resolved_overdue integer NOT NULL,
    rescheduled_early integer NOT NULL,
    rescheduled_on_time integer NOT NULL,
    rescheduled_overdue integer NOT NULL,
    withdrawn integer NOT NULL,
    withdrawn_late integer NOT NULL,
    withdrawn_late_rescheduled integer NOT NULL,
    stopped integer NOT NULL,
    stopped_late integer NOT NULL,
    became_late integer NOT NULL,
    left_late integer NOT NULL,
    became_troubled integer NOT NULL,
    left_troubled integer NOT NULL,
    -- period before unit: a ministry's report reads a short range of periods of all units.
    PRIMARY KEY (figure_set, grain, period, unit, item, channel)
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);

-- Every change of the counters by its record time: what was known at a moment = counters - changes recorded after it.
CREATE TABLE counter_change (
    recorded_at timestamptz NOT NULL,
    day date NOT NULL,
    unit text NOT NULL,
    field text NOT NULL,
    procedure text NOT NULL,
    channel channel NOT NULL,
    entered integer NOT NULL,
    resolved integer NOT NULL,
    resolved_early integer NOT NULL,
    resolved_on_time integer NOT NULL,
    resolved_overdue integer NOT NULL,
    rescheduled_early integer NOT NULL,
    rescheduled_on_time integer NOT NULL,
    rescheduled_overdue integer NOT NULL,
    withdrawn integer NOT NULL,
    withdrawn_late integer NOT NULL,
    withdrawn_late_rescheduled integer NOT NULL,
    stopped integer NOT NULL,
    stopped_late integer NOT NULL,
    became_late integer NOT NULL,
    left_late integer NOT NULL,
    became_troubled integer NOT NULL,
    left_troubled integer NOT NULL
);

CREATE INDEX counter_change_recorded_at ON counter_change (recorded_at);

-- What the columns of a report mean, by the last day of the reported period.
CREATE TABLE report_definition (
    report text NOT NULL,
    basis text NOT NULL CHECK (basis IN ('STATUTORY', 'RESCHEDULED')),
    effective_from date NOT NULL,
    source text NOT NULL,
    definition jsonb NOT NULL,
    PRIMARY KEY (report, basis, effective_from)
);

-- The consumer writes; it never takes a change back. The report role reads counters and names, and no dossier.
GRANT SELECT, INSERT, UPDATE ON dossier_judgement, counter TO ${app_role};
GRANT SELECT, INSERT ON counter_change TO ${app_role};
GRANT SELECT ON counter, counter_change, report_definition TO ${report_role};
GRANT SELECT ON catalogue_unit, catalogue_procedure TO ${report_role};
