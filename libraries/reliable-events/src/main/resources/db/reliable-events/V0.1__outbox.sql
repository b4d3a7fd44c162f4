-- Events of committed transactions on their way to the broker. Rows live for milliseconds; the table stays small.
CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    type       text        NOT NULL,
    event_id   text        NOT NULL,
    event_time timestamptz NOT NULL,
    payload    bytea       NOT NULL
) WITH (
    -- Every row is deleted soon: vacuum by number of dead rows, not by share, and without pauses.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 20000,
    autovacuum_vacuum_cost_delay = 0
);
-- JSON of about 1 KB: neither compressed nor moved out of the row before it has to be.
ALTER TABLE outbox ALTER COLUMN payload SET STORAGE EXTERNAL;

-- One row per life of this database. A database restored from a backup starts a new epoch by itself, because its
-- cluster or its timeline is another; consumers see the epoch in a header.
CREATE TABLE stream_epoch (
    epoch      uuid        NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    cluster    text        NOT NULL,
    timeline   bigint      NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (cluster, timeline)
);

GRANT SELECT, INSERT, DELETE ON outbox TO ${app_role};
GRANT SELECT, INSERT ON stream_epoch TO ${app_role};
