create sequence control_plan_number;

-- What a control can show, in the municipality's own words; the meaning says how it is read.
create table control_result (
    id      bigint primary key default nextval('entity_id'),
    meaning varchar(20) not null check (meaning in ('FINE', 'MINOR', 'MAJOR', 'UNCERTAIN', 'NOT_DONE')),
    word    varchar(60) not null unique,
    place   int         not null unique
);
insert into control_result (meaning, word, place) values
    ('FINE', 'Utan anmärkning', 1),
    ('MINOR', 'Mindre anmärkning', 2),
    ('MAJOR', 'Med anmärkning', 3),
    ('UNCERTAIN', 'Går inte att bedöma', 4),
    ('NOT_DONE', 'Kunde inte genomföras', 5);

create table control_category (
    id    bigint primary key default nextval('entity_id'),
    name  varchar(100) not null unique,
    place int          not null unique
);
insert into control_category (name, place) values
    ('Verksamhetsrisk', 1),
    ('Legal risk', 2),
    ('It-risk', 3),
    ('Risk i rapportering', 4),
    ('Omvärldsrisk', 5);

-- The internal control plan of a year and a political body.
create table control_plan (
    id                       bigint primary key default nextval('entity_id'),
    version                  bigint       not null default 0,
    number                   int          not null unique,
    for_year                 int          not null check (for_year between 2000 and 2200),
    body                     varchar(200) not null,
    owner_id                 bigint       not null references employee,
    made_at                  timestamptz  not null,
    status                   varchar(20)  not null check (status in ('DRAFT', 'PROPOSED', 'DECIDED')),
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    recorded_by_id           bigint references employee,
    recorded_at              timestamptz,
    unique (for_year, body),
    check ((status = 'DECIDED') = (decided_on is not null)),
    check ((decided_on is null) = (recorded_at is null)),
    check ((decided_on is null) = (recorded_by_id is null)),
    check ((decided_on is null) = (decision_paragraph is null)),
    check ((decided_on is null) = (decision_register_number is null))
);

-- The days by which it is followed up.
create table control_plan_day (
    plan_id bigint not null references control_plan,
    day     date   not null,
    primary key (plan_id, day)
);

create table control_risk (
    id          bigint primary key default nextval('entity_id'),
    plan_id     bigint         not null references control_plan,
    position    int            not null check (position > 0),
    process     varchar(200)   not null,
    -- The risk of an analysis that it was taken from; null for one that was written here.
    risk_id     bigint references risk,
    event       varchar(10000) not null,
    cause       varchar(10000),
    category_id bigint         not null references control_category,
    scale_id    bigint         not null references risk_scale,
    probability int            not null check (probability between 1 and 5),
    consequence int            not null check (consequence between 1 and 5),
    existing    varchar(10000),
    added       varchar(10000),
    -- Why it is in the plan though it was not proposed.
    reason      varchar(10000),
    struck      boolean        not null default false,
    unique (plan_id, position)
);
create unique index control_risk_once on control_risk (plan_id, risk_id) where risk_id is not null and not struck;
create index control_risk_risk on control_risk (risk_id) where risk_id is not null;

create table control_moment (
    id             bigint primary key default nextval('entity_id'),
    plan_id        bigint         not null references control_plan,
    risk_id        bigint         not null references control_risk,
    position       int            not null check (position > 0),
    words          varchar(500)   not null,
    method         varchar(10000) not null,
    sample         varchar(10000),
    months         varchar(30)    not null check (months ~ '^\d{1,2}(,\d{1,2})*$'),
    responsible_id bigint         not null references employee,
    report_to      varchar(200)   not null,
    -- Carried out by self-monitoring with this question list.
    list_id        bigint references check_list,
    struck         boolean        not null default false,
    unique (plan_id, position)
);
create index control_moment_risk on control_moment (risk_id);
create index control_moment_list on control_moment (list_id) where list_id is not null;
create index control_moment_responsible on control_moment (responsible_id);

create table control_performance (
    id        bigint primary key default nextval('entity_id'),
    moment_id bigint         not null references control_moment,
    for_month int            not null check (for_month between 1 and 12),
    result_id bigint         not null references control_result,
    done_on   date           not null,
    words     varchar(10000) not null,
    deviation varchar(10000),
    by_id     bigint         not null references employee,
    at        timestamptz    not null,
    unique (moment_id, for_month)
);

create table control_follow_up (
    id                       bigint primary key default nextval('entity_id'),
    plan_id                  bigint         not null references control_plan,
    day                      date           not null,
    words                    varchar(10000) not null,
    by_id                    bigint         not null references employee,
    at                       timestamptz    not null,
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    recorded_by_id           bigint references employee,
    unique (plan_id, day),
    check ((decided_on is null) = (recorded_by_id is null))
);

-- What is left of each risk at the follow-up.
create table control_risk_after (
    follow_up_id bigint not null references control_follow_up,
    risk_id      bigint not null references control_risk,
    probability  int    not null check (probability between 1 and 5),
    consequence  int    not null check (consequence between 1 and 5),
    words        varchar(10000),
    primary key (follow_up_id, risk_id)
);

-- What each control showed at the follow-up, kept as it was then; one that was not carried out has no meaning.
create table control_outcome (
    follow_up_id bigint not null references control_follow_up,
    moment_id    bigint not null references control_moment,
    for_month    int    not null,
    meaning      varchar(20),
    word         varchar(60),
    done_on      date,
    by_name      varchar(300),
    words        varchar(10000),
    deviation    varchar(10000),
    rounds       int    not null,
    score_right  int,
    score_of     int,
    primary key (follow_up_id, moment_id, for_month)
);

-- Each control of a decided plan in each of its months, with what it showed: as whoever carried it out wrote, else by the
-- self-monitoring signed since the control before.
create view control_due as
select p.id as plan_id, p.number as plan_number, p.for_year, m.id as moment_id, m.position, m.words as moment, m.responsible_id,
    m.list_id, r.id as plan_risk_id, r.risk_id, x.for_month,
    cast(make_date(p.for_year, x.for_month, 1) + interval '1 month' as date) - 1 as due,
    f.id as performance_id, f.words, f.deviation, f.by_id, k.rounds, k.score_right, k.score_of,
    coalesce(w.meaning, k.meaning) as meaning,
    coalesce(w.word, (select c.word from control_result c where c.meaning = k.meaning order by c.place limit 1)) as word,
    coalesce(f.done_on, k.done_on) as done_on
from control_plan p
join control_moment m on m.plan_id = p.id and not m.struck
join control_risk r on r.id = m.risk_id and not r.struck
cross join lateral (select cast(t.month as int) as for_month,
    coalesce(lag(cast(t.month as int)) over (order by cast(t.month as int)), 0) as before
    from unnest(string_to_array(m.months, ',')) as t(month)) x
left join control_performance f on f.moment_id = m.id and f.for_month = x.for_month
left join control_result w on w.id = f.result_id
left join lateral (
    select count(*) as rounds, sum(c.score_right) as score_right, sum(c.score_of) as score_of,
        cast(max(c.ended_at) at time zone 'Europe/Stockholm' as date) as done_on,
        case when count(*) = 0 then null
            when coalesce(sum(c.score_of), 0) = 0 then 'UNCERTAIN'
            when count(*) filter (where c.score_right * 100 < v.target * c.score_of) = 0 then 'FINE'
            when sum(c.score_right) * 100 >= max(v.target) * sum(c.score_of) then 'MINOR'
            else 'MAJOR' end as meaning
    from check_round c join check_list_version v on v.id = c.version_id
    where m.list_id is not null and v.list_id = m.list_id and c.status = 'SIGNED'
        and c.ended_at >= cast(make_date(p.for_year, x.before + 1, 1) as timestamp) at time zone 'Europe/Stockholm'
        and c.ended_at < (cast(make_date(p.for_year, x.for_month, 1) as timestamp) + interval '1 month') at time zone 'Europe/Stockholm'
) k on true
where p.status = 'DECIDED';

-- What is decided stays as it was decided.
create function control_plan_kept() returns trigger language plpgsql as $$
begin
    if old.status = 'DECIDED' and (new.status, new.for_year, new.body, new.decided_by_body, new.decided_on, new.decision_paragraph,
            new.decision_register_number) is distinct from (old.status, old.for_year, old.body, old.decided_by_body, old.decided_on,
            old.decision_paragraph, old.decision_register_number) then
        raise exception 'a decided internal control plan cannot change';
    end if;
    return new;
end $$;
create trigger control_plan_kept before update on control_plan for each row execute function control_plan_kept();

create function control_part_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from control_plan p where p.id = new.plan_id and p.status = 'DECIDED') then
        raise exception 'a decided internal control plan cannot change';
    end if;
    return new;
end $$;
create trigger control_risk_kept before update on control_risk for each row execute function control_part_kept();
create trigger control_moment_kept before update on control_moment for each row execute function control_part_kept();

revoke delete, truncate on control_result, control_category, control_plan, control_risk, control_moment, control_performance,
    control_follow_up, control_risk_after, control_outcome from ${app_role};
revoke truncate on control_plan_day from ${app_role};
revoke update on control_result, control_category, control_performance, control_risk_after, control_outcome from ${app_role};
revoke insert, update, delete, truncate on control_due from ${app_role};
