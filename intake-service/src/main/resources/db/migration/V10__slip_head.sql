-- Up to where a dossier's history is told by a slip, so that each print of it tells the same. Null for what was printed
-- before heads were kept: that tells what is now known. A control slip's subject always was its head. After a correction
-- the same event may be told anew, by an original of its own number.
ALTER TABLE slip_print
    ADD COLUMN head bigint CHECK (head >= subject),
    DROP CONSTRAINT slip_print_code_form_subject_copy_no_key,
    ADD UNIQUE (code, form, subject, slip_day, slip_no, copy_no);
UPDATE slip_print SET head = subject WHERE form = 'CONTROL_SLIP';
COMMENT ON COLUMN slip_print.head IS 'sequence of the last event that the slip tells; of a copy, that of its original';
