-- The catalogue: small, changed by administrators.
CREATE TABLE unit (
    code         text NOT NULL PRIMARY KEY,
    name         text NOT NULL,
    parent       text REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    office_hours text
);
COMMENT ON COLUMN unit.office_hours IS 'versions of the unit''s own hours as JSON, null for the standard ones';
CREATE INDEX unit_by_parent ON unit (parent);

CREATE TABLE procedure (
    code         text NOT NULL PRIMARY KEY,
    name         text NOT NULL,
    field        text NOT NULL,
    field_name   text NOT NULL,
    level        int,
    pause_policy text NOT NULL
);

CREATE TABLE procedure_limit (
    procedure      text NOT NULL REFERENCES procedure,
    effective_from date NOT NULL,
    unit           text NOT NULL,
    amount         int  NOT NULL CHECK (amount >= 0),
    cut_off        time,
    PRIMARY KEY (procedure, effective_from)
);

-- The record. dossier is derived from dossier_event and only ever moves forward with it.
CREATE TABLE dossier (
    code          text        NOT NULL PRIMARY KEY,
    unit          text        NOT NULL,
    desk          text        NOT NULL,
    procedure     text        NOT NULL,
    field         text        NOT NULL,
    channel       text        NOT NULL,
    status        smallint    NOT NULL,
    officer       text,
    submitted_at  timestamptz,
    received_at   timestamptz,
    due_at        timestamptz,
    finished_at   timestamptz,
    returned_at   timestamptz,
    standing      text,
    head_sequence bigint      NOT NULL,
    head_hash     text        NOT NULL,
    recorded_at   timestamptz NOT NULL
);
COMMENT ON COLUMN dossier.unit IS 'the unit responsible: the one at reception, at submission while not received';
COMMENT ON COLUMN dossier.desk IS 'the unit whose desk holds the dossier; a transfer moves it';
COMMENT ON COLUMN dossier.due_at IS 'the current statutory due date, null while not received';
COMMENT ON COLUMN dossier.standing IS 'the dossier that stands, when this one was voided as its duplicate';

-- Lists by keyset: what a desk holds, what a unit answers for though another desk holds it, what is open, what an officer
-- has, and what is ready to be handed over.
CREATE INDEX dossier_by_desk ON dossier (desk, submitted_at, code);
CREATE INDEX dossier_elsewhere ON dossier (unit, submitted_at, code) WHERE unit <> desk;
CREATE INDEX dossier_open ON dossier (desk, due_at, code) WHERE status IN (1, 2, 4, 5, 6);
CREATE INDEX dossier_by_officer ON dossier (officer, due_at, code) WHERE officer IS NOT NULL;
CREATE INDEX dossier_to_hand_over ON dossier (desk, finished_at, code) WHERE status = 9;

-- Control totals ask for the dossiers of a day; days come roughly in order.
CREATE INDEX dossier_of_day ON dossier USING brin (received_at, finished_at) WITH (pages_per_range = 32, autosummarize = on);

-- Insert-only: the service's role has neither UPDATE nor DELETE. json, not jsonb: the hash covers the bytes.
CREATE TABLE dossier_event (
    code        text        NOT NULL,
    sequence    bigint      NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    author      text        NOT NULL,
    fact        json        NOT NULL,
    hash        text        NOT NULL,
    PRIMARY KEY (code, sequence)
);

-- Personal data, apart from the events.
-- sealed: nonce and AES-256-GCM of the personal parts, by the key named key_id, for this very row; null when there are
-- none or they were erased. terms: what the row is found by, made with search_key. Rows are sealed afresh when keys change
-- and emptied on order, so they are not insert-only as the events are.
CREATE TABLE applicant (
    code       text     NOT NULL,
    sequence   bigint   NOT NULL,
    kind       smallint,
    level      smallint,
    key_id     text,
    sealed     bytea,
    search_key text,
    terms      bigint[],
    PRIMARY KEY (code, sequence),
    CHECK ((sealed IS NULL) = (key_id IS NULL) AND (sealed IS NULL) = (terms IS NULL))
);
COMMENT ON COLUMN applicant.sequence IS 'the event that recorded it';
CREATE INDEX applicant_by_term ON applicant USING gin (terms);

-- Every free text is personal data.
CREATE TABLE dossier_text (
    code     text   NOT NULL,
    sequence bigint NOT NULL,
    about    bigint NOT NULL,
    key_id   text   NOT NULL,
    sealed   bytea  NOT NULL,
    PRIMARY KEY (code, sequence)
);
COMMENT ON COLUMN dossier_text.about IS 'sequence of the event that the text belongs to';

CREATE TABLE import (
    id              text        NOT NULL,
    attempt         int         NOT NULL,
    instance        text        NOT NULL,
    state           text        NOT NULL,
    dry_run         boolean     NOT NULL,
    author          text        NOT NULL,
    author_unit     text,
    committed_lines bigint      NOT NULL DEFAULT 0,
    accepted        bigint      NOT NULL DEFAULT 0,
    unchanged       bigint      NOT NULL DEFAULT 0,
    conflicts       bigint      NOT NULL DEFAULT 0,
    rejected        bigint      NOT NULL DEFAULT 0,
    ignored         bigint      NOT NULL DEFAULT 0,
    unknown_fields  json        NOT NULL DEFAULT '{}',
    started_at      timestamptz NOT NULL,
    finished_at     timestamptz,
    PRIMARY KEY (id, attempt)
);
CREATE UNIQUE INDEX import_running_once ON import (id) WHERE state = 'RUNNING';

CREATE TABLE import_problem (
    import_id text   NOT NULL,
    attempt   int    NOT NULL,
    line      bigint NOT NULL,
    verdict   text   NOT NULL,
    code      text   NOT NULL,
    field     text,
    arguments text   NOT NULL,
    PRIMARY KEY (import_id, attempt, line)
);

GRANT SELECT, INSERT, UPDATE ON unit, procedure TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON procedure_limit TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON dossier, import TO ${app_role};
GRANT SELECT, INSERT ON dossier_event, applicant, dossier_text, import_problem TO ${app_role};
GRANT UPDATE (key_id, sealed, search_key, terms) ON applicant TO ${app_role};
GRANT UPDATE (key_id, sealed), DELETE ON dossier_text TO ${app_role};
