-- What a unit's deviations of a quarter are set against.
create table unit_denominator (
    id             bigint primary key default nextval('entity_id'),
    version        bigint      not null default 0,
    unit_id        bigint      not null references unit,
    year           int         not null check (year between 2000 and 2999),
    quarter_number int         not null check (quarter_number between 1 and 4),
    kind           varchar(20) not null check (kind in ('CARE_DAYS', 'MEDICATION', 'PATIENTS')),
    amount         int         not null check (amount between 1 and 1000000),
    entered_at     timestamptz not null,
    entered_by_id  bigint      not null references employee,
    unique (unit_id, year, quarter_number, kind)
);
