ALTER TABLE outbox ADD COLUMN origin text;
GRANT SELECT ON outbox TO ${app_role};
