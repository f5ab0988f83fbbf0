-- A measure may come from a lex Sarah case that has no deviation: a private performer's own (SoL 27 kap. 4 §).
alter table measure drop constraint measure_origin_check;
alter table measure add constraint measure_origin_check check (origin in ('DEVIATION', 'LEX_SARAH'));

-- What it came from still has to exist, in the table that the origin names.
alter table measure drop constraint measure_origin_id_fkey;
alter table measure
    add column deviation_id bigint generated always as (case when origin = 'DEVIATION' then origin_id end) stored
        references deviation,
    add column lex_sarah_id bigint generated always as (case when origin = 'LEX_SARAH' then origin_id end) stored
        references lex_sarah;
