create sequence check_list_number;
create sequence check_round_number;

-- Question lists of self-monitoring and inspection, through their versions.
create table check_list (
    id       bigint primary key default nextval('entity_id'),
    version  bigint not null default 0,
    number   int    not null unique,
    ended_at timestamptz
);

create table check_list_version (
    id             bigint primary key default nextval('entity_id'),
    list_id        bigint       not null references check_list,
    version_no     int          not null,
    status         varchar(20)  not null check (status in ('DRAFT', 'IN_FORCE', 'REPLACED')),
    title          varchar(200) not null,
    area           varchar(20)  not null check (area in ('HEALTH_CARE', 'SOCIAL_SERVICES', 'COMMON')),
    method         varchar(10000),
    citation       varchar(200),
    target         int          not null check (target between 1 and 100),
    in_force_at    timestamptz,
    in_force_by_id bigint references employee,
    unique (list_id, version_no),
    check ((status = 'DRAFT') = (in_force_at is null))
);

create table check_question (
    id           bigint primary key default nextval('entity_id'),
    version_id   bigint       not null references check_list_version,
    place        int          not null check (place > 0),
    kind         varchar(20)  not null check (kind in ('YES_NO', 'SCALE', 'NUMBER', 'OBSERVATIONS')),
    words        varchar(500) not null,
    help         varchar(500),
    citation     varchar(200),
    low_limit    numeric(12, 2),
    high_limit   numeric(12, 2),
    observations int check (observations between 1 and 100),
    check (low_limit <= high_limit),
    check ((kind = 'OBSERVATIONS') = (observations is not null))
);
create index check_question_version on check_question (version_id);

-- The plan of the year, a row for each month; without a unit it is every unit's.
create table check_plan (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    kind          varchar(20) not null check (kind in ('SELF_CHECK', 'INSPECTION')),
    for_year      int         not null,
    for_month     int         not null check (for_month between 1 and 12),
    unit_id       bigint references unit,
    list_id       bigint references check_list,
    routine_id    bigint references routine,
    planned_by_id bigint      not null references employee,
    planned_at    timestamptz not null,
    dropped_at    timestamptz,
    check ((list_id is null) <> (routine_id is null))
);
create unique index check_plan_once on check_plan (for_year, for_month, kind, coalesce(unit_id, 0), coalesce(list_id, 0),
    coalesce(routine_id, 0)) where dropped_at is null;

create table check_round (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    number        int         not null unique,
    kind          varchar(20) not null check (kind in ('SELF_CHECK', 'INSPECTION')),
    version_id    bigint      not null references check_list_version,
    unit_id       bigint      not null references unit,
    plan_id       bigint references check_plan,
    due           date        not null,
    sample_size   int check (sample_size > 0),
    sample_of     int,
    sample_how    varchar(200),
    sample_drawn  varchar(1000),
    begun_by_id   bigint      not null references employee,
    begun_at      timestamptz not null,
    status        varchar(20) not null check (status in ('ONGOING', 'SIGNED', 'CANCELLED')),
    end_words     varchar(10000),
    ended_at      timestamptz,
    ended_by_id   bigint references employee,
    score_right   int,
    score_of      int,
    reply_words   varchar(10000),
    replied_at    timestamptz,
    replied_by_id bigint references employee,
    check ((status = 'ONGOING') = (ended_at is null)),
    check ((ended_at is null) = (ended_by_id is null)),
    check ((status = 'SIGNED') = (score_of is not null)),
    check (score_right between 0 and score_of),
    check (sample_size <= sample_of),
    check ((replied_at is null) = (reply_words is null))
);
create unique index check_round_of_plan on check_round (plan_id, unit_id) where status <> 'CANCELLED';
create index check_round_ongoing on check_round (due) where status = 'ONGOING';
create index check_round_unit on check_round (unit_id, ended_at);

create table check_sheet (
    id           bigint primary key default nextval('entity_id'),
    round_id     bigint      not null references check_round,
    person_id    bigint      not null references employee,
    asked_at     timestamptz not null,
    handed_in_at timestamptz,
    left_out_at  timestamptz
);
create unique index check_sheet_person on check_sheet (round_id, person_id) where left_out_at is null;
create index check_sheet_open on check_sheet (person_id) where handed_in_at is null and left_out_at is null;

create table check_answer (
    id          bigint primary key default nextval('entity_id'),
    sheet_id    bigint      not null references check_sheet,
    question_id bigint      not null references check_question,
    choice      varchar(20) check (choice in ('YES', 'NO', 'NOT_APPLICABLE')),
    figure      numeric(12, 2),
    was_right   int,
    observed    int,
    comment     varchar(1000),
    score_right int,
    score_of    int,
    at          timestamptz not null,
    unique (sheet_id, question_id),
    check ((score_right is null) = (score_of is null)),
    check (score_right between 0 and score_of),
    check (was_right between 0 and observed)
);

create table check_finding (
    id          bigint primary key default nextval('entity_id'),
    round_id    bigint not null references check_round,
    question_id bigint not null references check_question,
    score_right int    not null,
    score_of    int    not null check (score_right between 0 and score_of),
    unique (round_id, question_id)
);

-- What is signed stays as it is; only an inspected unit's reply is added.
create function check_round_kept() returns trigger language plpgsql as $$
begin
    if old.status <> 'ONGOING' and (new.status, new.end_words, new.ended_at, new.score_right, new.score_of)
        is distinct from (old.status, old.end_words, old.ended_at, old.score_right, old.score_of) then
        raise exception 'a check that has ended cannot change';
    end if;
    return new;
end $$;
create trigger check_round_kept before update on check_round for each row execute function check_round_kept();

create function check_answer_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from check_sheet s join check_round r on r.id = s.round_id
        where s.id = new.sheet_id and r.status <> 'ONGOING') then
        raise exception 'a check that has ended takes no answers';
    end if;
    return new;
end $$;
create trigger check_answer_kept before insert or update on check_answer for each row execute function check_answer_kept();

-- What is planned, in each unit that it concerns, with the check that has begun of it; the day is its month's last.
create view check_due as
select p.id as plan_id, p.kind, p.for_year, p.for_month,
    cast(make_date(p.for_year, p.for_month, 1) + interval '1 month' as date) - 1 as due,
    u.id as unit_id, u.name as unit, l.number as list_number, v.title, v.area, p.unit_id is null as every_unit,
    r.number as round_number, r.status, r.score_right, r.score_of, v.target
from check_plan p
join check_list l on l.id = p.list_id
join check_list_version v on v.list_id = l.id and v.status = 'IN_FORCE'
join unit u on u.kind = 'UNIT' and (p.unit_id is null or p.unit_id = u.id)
    and u.valid_from <= cast(make_date(p.for_year, p.for_month, 1) + interval '1 month' as date) - 1
    and (u.valid_to is null or u.valid_to >= make_date(p.for_year, p.for_month, 1))
    and (v.area = 'COMMON' or exists (select 1 from unit_area a where a.unit_id = u.id
        and (a.area = 'HSL') = (v.area = 'HEALTH_CARE')))
left join check_round r on r.plan_id = p.id and r.unit_id = u.id and r.status <> 'CANCELLED'
where p.dropped_at is null and (l.ended_at is null or r.id is not null);

revoke delete, truncate on check_list, check_list_version, check_plan, check_round, check_sheet, check_answer, check_finding
    from ${app_role};
revoke update on check_finding from ${app_role};
revoke truncate on check_question from ${app_role};
revoke insert, update, delete, truncate on check_due from ${app_role};
