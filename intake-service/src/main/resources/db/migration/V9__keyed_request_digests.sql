-- The digest of a request is keyed, since a request names a person. Rows of before have none and are forgotten within days.
ALTER TABLE idempotency_key ADD COLUMN digest_key text;
COMMENT ON COLUMN idempotency_key.digest_key IS 'id of the key that request_hash was made with, null for a plain SHA-256';
