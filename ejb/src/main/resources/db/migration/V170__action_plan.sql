create sequence action_plan_number;

-- How a goal is to be reached in a unit, a department or the whole administration.
create table action_plan (
    id             bigint primary key default nextval('entity_id'),
    version        bigint         not null default 0,
    number         int            not null unique,
    goal_id        bigint         not null references goal,
    -- None for the whole administration.
    unit_id        bigint references unit,
    title          varchar(200)   not null,
    why            varchar(10000) not null,
    begins         date           not null,
    ends           date           not null,
    responsible_id bigint         not null references employee,
    status         varchar(20)    not null check (status in ('DRAFT', 'DECIDED', 'ENDED')),
    decided_on     date,
    decided_by_id  bigint references employee,
    end_words      varchar(10000),
    ended_at       timestamptz,
    ended_by_id    bigint references employee,
    check (ends >= begins),
    check ((status = 'DRAFT') = (decided_on is null)),
    check ((decided_on is null) = (decided_by_id is null)),
    check ((status = 'ENDED') = (ended_at is not null)),
    check ((ended_at is null) = (end_words is null)),
    check ((ended_at is null) = (ended_by_id is null))
);
create index action_plan_goal on action_plan (goal_id);
create index action_plan_unit on action_plan (unit_id);
create index action_plan_responsible on action_plan (responsible_id) where status <> 'ENDED';
create index action_plan_ends on action_plan (ends) where status = 'DECIDED';

create table activity (
    id          bigint primary key default nextval('entity_id'),
    plan_id     bigint         not null references action_plan,
    position    int            not null check (position between 1 and 60),
    kind        varchar(20)    not null check (kind in ('PERFORMANCE', 'ACTIVITY')),
    title       varchar(200)   not null,
    extent      varchar(200),
    how         varchar(10000) not null,
    -- None where the reason is the plan's.
    why         varchar(10000),
    -- None where it is the plan's own.
    unit_id     bigint references unit,
    employee_id bigint         not null references employee,
    begins      date           not null,
    ends        date           not null,
    status      varchar(20)    not null check (status in ('PLANNED', 'ONGOING', 'DONE', 'CANCELLED')),
    progress    int            not null default 0 check (progress between 0 and 100),
    unique (plan_id, position),
    check (ends >= begins),
    check (status <> 'DONE' or progress = 100)
);
create index activity_employee on activity (employee_id) where status in ('PLANNED', 'ONGOING');
create index activity_open on activity (ends) where status in ('PLANNED', 'ONGOING');

create table activity_report (
    id          bigint primary key default nextval('entity_id'),
    activity_id bigint         not null references activity,
    status      varchar(20)    not null check (status in ('PLANNED', 'ONGOING', 'DONE', 'CANCELLED')),
    progress    int            not null check (progress between 0 and 100),
    words       varchar(10000) not null,
    by_id       bigint         not null references employee,
    at          timestamptz    not null
);
create index activity_report_activity on activity_report (activity_id, at);

create table plan_check_up (
    id        bigint primary key default nextval('entity_id'),
    plan_id   bigint not null references action_plan,
    due       date   not null,
    held_on   date,
    note      varchar(10000),
    outlook   varchar(20) check (outlook in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    -- What was late that day.
    late_then varchar(400),
    by_id     bigint references employee,
    at        timestamptz,
    unique (plan_id, due),
    check ((held_on is null) = (note is null)),
    check ((held_on is null) = (outlook is null)),
    check ((held_on is null) = (by_id is null)),
    check ((held_on is null) = (at is null))
);
create index plan_check_up_due on plan_check_up (due) where held_on is null;

-- What a check-up showed stays as it was said.
create function plan_check_up_kept() returns trigger language plpgsql as $$
begin
    if old.held_on is not null then
        raise exception 'a check-up that has been held cannot change';
    end if;
    return coalesce(new, old);
end $$;
create trigger plan_check_up_kept before update or delete on plan_check_up for each row execute function plan_check_up_kept();

revoke delete, truncate on action_plan, activity, activity_report from ${app_role};
revoke update on activity_report from ${app_role};
revoke truncate on plan_check_up from ${app_role};

-- An activity is carried into the one list of measures; the other origins stay as they are.
do $$
begin
    execute (select 'alter table measure drop constraint measure_origin_check, add constraint measure_origin_check check (origin in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''ACTIVITY''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'measure_origin_check' and c.conrelid = cast('measure' as regclass));
end $$;
alter table measure add column activity_id bigint
    generated always as (case when origin = 'ACTIVITY' then origin_id end) stored references activity;
create index measure_activity on measure (activity_id) where activity_id is not null;
