-- A key is of the caller who used it, in the role and for the unit of then. Rows of before tell neither and are forgotten within days.
ALTER TABLE idempotency_key ADD COLUMN caller text;
COMMENT ON COLUMN idempotency_key.caller IS 'roles and unit of the account when it used the key, null for what was used before they were kept';
