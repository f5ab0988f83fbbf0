-- What a check found leads to measures, in the one list of them; the other origins stay as they are.
do $$
begin
    execute (select 'alter table measure drop constraint measure_origin_check, add constraint measure_origin_check check (origin in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''CHECK_FINDING''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'measure_origin_check' and c.conrelid = cast('measure' as regclass));
end $$;
alter table measure add column check_finding_id bigint
    generated always as (case when origin = 'CHECK_FINDING' then origin_id end) stored references check_finding;
create index measure_check_finding on measure (check_finding_id) where check_finding_id is not null;
