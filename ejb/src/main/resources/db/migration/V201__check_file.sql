-- What was seen at a check is documented with files too; the other subjects of files stay as they are.
do $$
begin
    execute (select 'alter table stored_file drop constraint stored_file_subject_check, add constraint stored_file_subject_check check (subject in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''CHECK''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'stored_file_subject_check' and c.conrelid = cast('stored_file' as regclass));
end $$;
