-- Measures, whatever they came from. Who may read one follows from its origin and is asked at each request.
create table measure (
    id                  bigint primary key default nextval('entity_id'),
    version             bigint        not null default 0,
    origin              varchar(20)   not null check (origin in ('DEVIATION')),
    origin_id           bigint        not null references deviation,
    origin_number       varchar(30)   not null,
    unit_id             bigint        not null references unit,
    reach               varchar(20)   not null check (reach in ('UNIT', 'ADMINISTRATION')),
    kind                varchar(20)   not null check (kind in ('IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE')),
    title               varchar(200)  not null,
    description         varchar(10000),
    expectation         varchar(10000),
    measured_how        varchar(10000),
    follow_up           date,
    no_follow_up_reason varchar(10000),
    owner_id            bigint        not null references employee,
    due                 date          not null,
    status              varchar(20)   not null check (status in ('PLANNED', 'DONE', 'CANCELLED')),
    next_date           date,
    created_at          timestamptz   not null,
    created_by_id       bigint        not null references employee,
    ended_at            timestamptz,
    ended_by_id         bigint references employee,
    end_comment         varchar(10000),
    verdict             varchar(20) check (verdict in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'CANNOT_JUDGE')),
    verdict_comment     varchar(10000),
    verdict_at          timestamptz,
    verdict_by_id       bigint references employee,
    check ((expectation is null) = (follow_up is null)),
    check ((follow_up is null) = (no_follow_up_reason is not null)),
    check (follow_up is not null or (kind = 'IMMEDIATE' and status = 'DONE')),
    check ((status = 'PLANNED') = (ended_at is null)),
    check ((ended_at is null) = (ended_by_id is null)),
    check (status <> 'CANCELLED' or end_comment is not null),
    check (verdict is null or (status = 'DONE' and follow_up is not null)),
    check ((verdict is null) = (verdict_comment is null)),
    check ((verdict is null) = (verdict_at is null)),
    check ((verdict is null) = (verdict_by_id is null)),
    check (next_date is not distinct from case
        when status = 'PLANNED' then due
        when status = 'DONE' and verdict is null then follow_up end)
);
create index measure_origin on measure (origin_id);
create index measure_owner_next on measure (owner_id, next_date) where next_date is not null;
create index measure_unit_next on measure (unit_id, next_date);
create index measure_next on measure (next_date) where next_date is not null;

create table measure_date_change (
    id            bigint primary key default nextval('entity_id'),
    measure_id    bigint         not null references measure,
    which         varchar(20)    not null check (which in ('DUE', 'FOLLOW_UP')),
    earlier       date           not null,
    later         date           not null,
    reason        varchar(10000) not null,
    changed_at    timestamptz    not null,
    changed_by_id bigint         not null references employee,
    check (earlier <> later)
);
create index measure_date_change_measure on measure_date_change (measure_id);
