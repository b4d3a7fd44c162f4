-- Insert-only: what was erased on whose order, and who read what in full.
CREATE TABLE erasure (
    code      text        NOT NULL,
    erased_at timestamptz NOT NULL,
    account   text        NOT NULL,
    reference text        NOT NULL,
    PRIMARY KEY (code, erased_at)
);

CREATE TABLE applicant_reading (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code    text        NOT NULL,
    read_at timestamptz NOT NULL,
    account text        NOT NULL,
    purpose text        NOT NULL
);
CREATE INDEX applicant_reading_by_code ON applicant_reading (code, id);

-- Tries at the citizen's own view. The bucket is a keyed hash of the code or of the caller's address.
CREATE TABLE rate_bucket (
    bucket    bigint           NOT NULL PRIMARY KEY,
    tokens    double precision NOT NULL,
    filled_at timestamptz      NOT NULL
);

GRANT SELECT, INSERT ON erasure, applicant_reading TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_bucket TO ${app_role};
