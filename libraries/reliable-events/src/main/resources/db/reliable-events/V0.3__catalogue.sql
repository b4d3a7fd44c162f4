-- Copy of intake's catalogue: names and the unit tree.
CREATE TABLE catalogue_unit (
    code       text        NOT NULL PRIMARY KEY,
    name       text        NOT NULL,
    parent     text,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX catalogue_unit_by_parent ON catalogue_unit (parent);

CREATE TABLE catalogue_procedure (
    code       text        NOT NULL PRIMARY KEY,
    name       text        NOT NULL,
    field      text,
    field_name text,
    changed_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue_unit, catalogue_procedure TO ${app_role};
