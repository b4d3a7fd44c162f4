-- The last running number of a unit's day, issued here or imported. Its row is locked from the moment a code is taken to
-- the commit: taken last, and given back by a rollback, so that numbers have no gaps.
CREATE TABLE running_number (
    unit text NOT NULL,
    day  date NOT NULL,
    last int  NOT NULL CHECK (last BETWEEN 0 AND 9999999),
    PRIMARY KEY (unit, day)
) WITH (
    -- One row takes every entry of a busy unit: room to update it in place.
    fillfactor = 20,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000
);

INSERT INTO running_number (unit, day, last)
SELECT part[1], to_date(right('20' || part[2], 8), 'YYYYMMDD'), max(part[3]::int)
FROM (SELECT regexp_match(code, '^(.+)-(\d{6}|\d{8})-(\d+)$') AS part FROM dossier)
GROUP BY 1, 2;

-- Who has entered what with which key, so that the same request is answered the same and makes no second dossier.
CREATE TABLE idempotency_key (
    account      text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    code         text        NOT NULL,
    version      bigint      NOT NULL,
    used_at      timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
COMMENT ON COLUMN idempotency_key.version IS 'sequence of the last event that the answer told of; it is built again from them';
CREATE INDEX idempotency_key_by_age ON idempotency_key USING brin (used_at) WITH (pages_per_range = 32);

GRANT SELECT, INSERT, UPDATE ON running_number TO ${app_role};
GRANT SELECT, INSERT, DELETE ON idempotency_key TO ${app_role};
