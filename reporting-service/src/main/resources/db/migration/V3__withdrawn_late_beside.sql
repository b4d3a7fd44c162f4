-- Form 06a counts a withdrawn dossier as resolved on time, even when it was late (choice): how many were is shown beside.
UPDATE report_definition
SET definition = jsonb_insert(definition, '{columns,-1}',
    '{"name": "withdrawnLate", "terms": [{"times": 1, "atom": "WITHDRAWN_LATE", "window": "IN_PERIOD"}]}', true)
WHERE report = 'form-06a';
