-- Where each partition goes on; moved by compare-and-set in the transaction that applies the records.
CREATE TABLE consumer_position (
    topic       text        NOT NULL,
    partition   int         NOT NULL,
    next_offset bigint      NOT NULL CHECK (next_offset >= 0),
    moved_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition)
);

-- Records that could not be applied. They wait here with their reason until they are applied or discarded.
CREATE TABLE parked_record (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    key           text        NOT NULL,
    payload       bytea,
    headers       jsonb       NOT NULL,
    appended_at   timestamptz NOT NULL,
    reason        text        NOT NULL,
    detail        text        NOT NULL,
    parked_at     timestamptz NOT NULL DEFAULT now(),
    resolved_at   timestamptz,
    resolution    text,
    resolved_by   text,
    CHECK ((resolved_at IS NULL) = (resolution IS NULL))
);
CREATE INDEX parked_record_by_key ON parked_record (topic, key, partition, record_offset) WHERE resolved_at IS NULL;
CREATE UNIQUE INDEX parked_record_once ON parked_record (topic, partition, record_offset) WHERE resolved_at IS NULL;

-- Stream epochs met on each topic, so that a restored producer does not go unnoticed.
CREATE TABLE seen_epoch (
    topic   text        NOT NULL,
    epoch   text        NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, epoch)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON consumer_position TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON parked_record TO ${app_role};
GRANT SELECT, INSERT ON seen_epoch TO ${app_role};
