-- What the elected allot: a decision for a year, and what it gave each unit and goal. In whole kronor.
create table allotment_decision (
    id                       bigint primary key default nextval('entity_id'),
    year                     int          not null check (year between 2000 and 2100),
    words                    varchar(10000) not null,
    decided_by_body          varchar(200) not null,
    decided_on               date         not null,
    decision_paragraph       varchar(40)  not null,
    decision_register_number varchar(60)  not null,
    recorded_by_id           bigint       not null references employee,
    recorded_at              timestamptz  not null
);
create index allotment_decision_year on allotment_decision (year);

create table allotment (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    -- None for all that the unit does.
    goal_id       bigint references goal,
    unit_id       bigint      not null references unit,
    year          int         not null check (year between 2000 and 2100),
    budget_sek    bigint      not null check (budget_sek between 0 and 100000000000),
    -- As the last decision had it; another budget is a proposal until it is decided.
    decided_sek   bigint check (decided_sek between 0 and 100000000000),
    decision_id   bigint references allotment_decision,
    outcome_sek   bigint check (outcome_sek between 0 and 100000000000),
    forecast_sek  bigint check (forecast_sek between 0 and 100000000000),
    -- Full-time posts, as allotted and as used.
    posts         numeric(8, 2) check (posts between 0 and 100000),
    posts_used    numeric(8, 2) check (posts_used between 0 and 100000),
    target_group  varchar(200),
    people        int check (people between 0 and 1000000),
    needs         varchar(10000),
    demands       varchar(10000),
    changed_by_id bigint      references employee,
    changed_at    timestamptz not null,
    check ((decided_sek is null) = (decision_id is null))
);
create unique index allotment_one on allotment (unit_id, year, coalesce(goal_id, 0));
create index allotment_goal on allotment (goal_id) where goal_id is not null;
create index allotment_year on allotment (year);

create sequence resource_need_number;

-- What socialchef tells the board is needed, and what the board answered.
create table resource_need (
    id                       bigint primary key default nextval('entity_id'),
    version                  bigint         not null default 0,
    number                   int            not null unique,
    title                    varchar(200)   not null,
    -- None for the whole administration.
    unit_id                  bigint references unit,
    goal_id                  bigint references goal,
    term                     varchar(10)    not null check (term in ('SHORT', 'LONG')),
    from_year                int            not null check (from_year between 2000 and 2100),
    amount_sek               bigint check (amount_sek between 0 and 100000000000),
    posts                    numeric(8, 2) check (posts between 0 and 100000),
    reason                   varchar(10000) not null,
    consequence              varchar(10000) not null,
    status                   varchar(20)    not null check (status in ('DRAFT', 'RAISED', 'ANSWERED')),
    made_by_id               bigint         not null references employee,
    raised_on                date,
    answer                   varchar(20) check (answer in ('GRANTED', 'PARTLY', 'REFUSED', 'POSTPONED')),
    answer_words             varchar(10000),
    granted_sek              bigint check (granted_sek between 0 and 100000000000),
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    answered_by_id           bigint references employee,
    check (amount_sek is not null or posts is not null),
    check ((status = 'DRAFT') = (raised_on is null)),
    check ((status = 'ANSWERED') = (answer is not null)),
    check ((answer is null) = (answer_words is null)),
    check ((answer is null) = (decided_on is null)),
    check ((answer is null) = (decision_paragraph is null)),
    check ((answer is null) = (decision_register_number is null)),
    check ((answer is null) = (answered_by_id is null)),
    check (decided_on >= raised_on)
);
create index resource_need_raised on resource_need (raised_on) where status = 'RAISED';
create index resource_need_unit on resource_need (unit_id);

-- What was decided stays as it was recorded.
create function resource_need_kept() returns trigger language plpgsql as $$
begin
    if old.status = 'ANSWERED' then
        raise exception 'a need that the board has answered cannot change';
    end if;
    return new;
end $$;
create trigger resource_need_kept before update on resource_need for each row execute function resource_need_kept();

revoke update, delete, truncate on allotment_decision from ${app_role};
revoke delete, truncate on allotment, resource_need from ${app_role};
