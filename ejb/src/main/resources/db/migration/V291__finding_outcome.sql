-- What a pattern led to. Measures have it as their origin, as they have a risk or a check; a risk analysis, and a question that the
-- analysis goes on with, are named by their numbers.
create table finding_outcome (
    finding_id bigint      not null references finding on delete cascade,
    became     varchar(10) not null check (became in ('RISK', 'ANALYSIS')),
    number     int         not null,
    -- Of the question; 0 for a risk analysis.
    position   int         not null default 0,
    primary key (became, number, position)
);
create index finding_outcome_finding on finding_outcome (finding_id);
revoke update, truncate on finding_outcome from ${app_role};

do $$
begin
    execute (select 'alter table measure drop constraint measure_origin_check, add constraint measure_origin_check check (origin in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''PATTERN''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'measure_origin_check' and c.conrelid = cast('measure' as regclass));
end $$;
alter table measure add column finding_id bigint
    generated always as (case when origin = 'PATTERN' then origin_id end) stored references finding;
create index measure_finding on measure (finding_id) where finding_id is not null;
