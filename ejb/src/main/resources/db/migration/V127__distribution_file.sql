-- The document that a task is distributed by may be kept with it, and not only where it is.
alter table stored_file drop constraint stored_file_subject_check;
alter table stored_file add constraint stored_file_subject_check
    check (subject in ('SUPPLIER_RESULT', 'SURVEY', 'DISTRIBUTION', 'ROUTINE'));
