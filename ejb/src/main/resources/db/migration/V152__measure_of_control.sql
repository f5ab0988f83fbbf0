-- What a control of the internal control plan found leads to measures too; the other origins stay as they are.
do $$
begin
    execute (select 'alter table measure drop constraint measure_origin_check, add constraint measure_origin_check check (origin in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''CONTROL''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'measure_origin_check' and c.conrelid = cast('measure' as regclass));
end $$;
alter table measure add column control_performance_id bigint
    generated always as (case when origin = 'CONTROL' then origin_id end) stored references control_performance;
create index measure_control_performance on measure (control_performance_id) where control_performance_id is not null;
