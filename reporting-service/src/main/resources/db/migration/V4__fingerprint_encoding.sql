-- How a version was written down for its fingerprint. All fingerprints so far are of encoding 1.
ALTER TABLE dossier_judgement ADD COLUMN fingerprint_encoding smallint NOT NULL DEFAULT 1;
COMMENT ON COLUMN dossier_judgement.fingerprint_encoding IS 'see FingerprintEncoding in reporting-service';
