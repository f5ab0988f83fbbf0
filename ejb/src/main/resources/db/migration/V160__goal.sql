-- What the operation is for, what it is to reach, and how that is known: missions, goals, indicators, targets and outcomes.

-- Dated: a new version ends the one before it. None of unit for the whole field of the board.
create table mission (
    id         bigint primary key default nextval('entity_id'),
    version    bigint         not null default 0,
    unit_id    bigint references unit,
    text       varchar(10000) not null,
    vision     varchar(10000),
    valid_from date           not null,
    valid_to   date check (valid_to >= valid_from),
    made_by_id bigint references employee,
    made_at    timestamptz    not null
);
create unique index mission_in_force on mission (coalesce(unit_id, 0)) where valid_to is null;
create index mission_unit on mission (unit_id);

-- The paragraphs that it rests on, by their place in the law register.
create table mission_law (
    mission_id   bigint      not null references mission,
    duty         varchar(60) not null,
    reference_no int         not null,
    primary key (mission_id, duty, reference_no)
);

-- The decisions that it rests on, by their place in the register of decisions.
create table mission_decision (
    mission_id  bigint not null references mission,
    decision_id bigint not null references board_decision,
    primary key (mission_id, decision_id)
);

create sequence goal_number;
create sequence indicator_number;

create table goal (
    id                 bigint primary key default nextval('entity_id'),
    version            bigint       not null default 0,
    number             int          not null unique,
    title              varchar(200) not null,
    text               varchar(4000),
    -- None for the board's own.
    unit_id            bigint references unit,
    -- The goal that it is broken down from.
    parent_id          bigint references goal,
    kind               varchar(20)  not null check (kind in ('STRATEGIC', 'PROBLEM_AREA')),
    term               varchar(10)  not null check (term in ('SHORT', 'LONG')),
    first_year         int          not null check (first_year between 2000 and 2100),
    last_year          int          not null check (last_year between first_year and first_year + 10),
    status             varchar(20)  not null check (status in ('DRAFT', 'DECIDED', 'ENDED')),
    for_citizens       boolean      not null default false,
    decided_by_body    varchar(200),
    decided_on         date,
    decision_paragraph varchar(40),
    decision_number    varchar(60),
    made_by_id         bigint references employee,
    made_at            timestamptz  not null,
    ended_on           date,
    ended_because      varchar(10000),
    check (parent_id <> id),
    check (status = 'DRAFT' or decided_on is not null),
    check ((status = 'ENDED') = (ended_on is not null)),
    check ((ended_on is null) = (ended_because is null)),
    -- What is broken down from another goal may be settled by the unit; what stands alone is decided by the board.
    check (status = 'DRAFT' or parent_id is not null or decision_paragraph is not null)
);
create index goal_unit on goal (unit_id);
create index goal_parent on goal (parent_id) where parent_id is not null;
create index goal_years on goal (first_year, last_year);

-- Every wording that was decided, and one that waits for its decision.
create table goal_version (
    id                 bigint primary key default nextval('entity_id'),
    goal_id            bigint         not null references goal,
    version_no         int            not null check (version_no >= 1),
    title              varchar(200)   not null,
    text               varchar(4000),
    kind               varchar(20)    not null check (kind in ('STRATEGIC', 'PROBLEM_AREA')),
    term               varchar(10)    not null check (term in ('SHORT', 'LONG')),
    first_year         int            not null,
    last_year          int            not null check (last_year >= first_year),
    for_citizens       boolean        not null,
    -- As 123:60,124:40; without weights as 123,124.
    indicators         varchar(2000)  not null,
    reason             varchar(10000),
    written_by_id      bigint references employee,
    written_at         timestamptz    not null,
    decided_by_body    varchar(200),
    decided_on         date,
    decision_paragraph varchar(40),
    decision_number    varchar(60),
    recorded_by_id     bigint references employee,
    recorded_at        timestamptz,
    withdrawn_at       timestamptz,
    unique (goal_id, version_no),
    check ((decided_on is null) = (recorded_at is null)),
    check (withdrawn_at is null or decided_on is null)
);
create unique index goal_version_waiting on goal_version (goal_id) where decided_on is null and withdrawn_at is null;

create table goal_comment (
    id            bigint primary key default nextval('entity_id'),
    version       bigint         not null default 0,
    goal_id       bigint         not null references goal,
    -- Of whoever comments.
    unit_id       bigint         not null references unit,
    words         varchar(10000) not null,
    by_id         bigint         not null references employee,
    at            timestamptz    not null,
    answer        varchar(10000),
    answered_by_id bigint references employee,
    answered_at   timestamptz,
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (answered_by_id is null))
);
create index goal_comment_goal on goal_comment (goal_id, at);
create index goal_comment_waiting on goal_comment (unit_id) where answered_at is null;
create index goal_comment_by on goal_comment (by_id);

create table indicator (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    number         int          not null unique,
    name           varchar(200) not null,
    definition     varchar(4000),
    source         varchar(20)  not null check (source in ('MANUAL', 'SYSTEM', 'KOLADA')),
    -- The own figure of the system, or Kolada's measure.
    source_key     varchar(60),
    measured_in    varchar(40)  not null,
    direction      varchar(10)  not null check (direction in ('HIGHER', 'LOWER', 'NEUTRAL')),
    frequency      varchar(10)  not null check (frequency in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    responsible_id bigint references employee,
    -- Measured for the whole field of the board, beside the units.
    whole          boolean      not null,
    since          date         not null,
    break_on       date,
    break_reason   varchar(200),
    retired_on     date check (retired_on >= since),
    retired_reason varchar(200),
    check ((source = 'MANUAL') = (source_key is null)),
    check ((break_on is null) = (break_reason is null)),
    check ((retired_on is null) = (retired_reason is null))
);
create index indicator_responsible on indicator (responsible_id);

-- The units that it is measured for.
create table indicator_unit (
    indicator_id bigint not null references indicator,
    unit_id      bigint not null references unit,
    primary key (indicator_id, unit_id)
);
create index indicator_unit_unit on indicator_unit (unit_id);

create table goal_indicator (
    goal_id      bigint not null references goal,
    indicator_id bigint not null references indicator,
    weight       int check (weight between 1 and 100),
    primary key (goal_id, indicator_id)
);
create index goal_indicator_indicator on goal_indicator (indicator_id);

create table indicator_target (
    id           bigint primary key default nextval('entity_id'),
    indicator_id bigint  not null references indicator,
    unit_id      bigint references unit,
    year         int     not null check (year between 2000 and 2100),
    level        numeric not null
);
create unique index indicator_target_one on indicator_target (indicator_id, coalesce(unit_id, 0), year);

create table outcome (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    indicator_id  bigint      not null references indicator,
    unit_id       bigint references unit,
    first_day     date        not null,
    value         numeric,
    missing       varchar(20) check (missing in ('NOT_MEASURED', 'TOO_FEW')),
    -- How many the value rests on, where that is known.
    base          int check (base >= 0),
    forecast      varchar(20) check (forecast in ('REACHED', 'PARTLY', 'NOT_REACHED', 'UNSURE')),
    note          varchar(10000),
    -- None where the system or Kolada gave it.
    entered_by_id bigint references employee,
    entered_at    timestamptz not null,
    check ((value is null) <> (missing is null))
);
create unique index outcome_one on outcome (indicator_id, coalesce(unit_id, 0), first_day);

-- What an outcome was before it was put right.
create table outcome_before (
    id          bigint primary key default nextval('entity_id'),
    outcome_id  bigint         not null references outcome,
    value       numeric,
    missing     varchar(20) check (missing in ('NOT_MEASURED', 'TOO_FEW')),
    because     varchar(200),
    changed_by_id bigint references employee,
    changed_at  timestamptz    not null,
    check ((value is null) <> (missing is null))
);
create index outcome_before_outcome on outcome_before (outcome_id, changed_at);

-- How outcomes are judged against targets: shares of the target in words. Never changed: a new one takes its place.
create table goal_legend (
    id         bigint primary key default nextval('entity_id'),
    version    bigint      not null default 0,
    made_by_id bigint references employee,
    made_at    timestamptz not null,
    retired_at timestamptz
);
create unique index goal_legend_in_use on goal_legend ((true)) where retired_at is null;

create table goal_legend_step (
    legend_id bigint      not null references goal_legend,
    -- Per cent of the target, from which the word holds.
    lowest    int         not null check (lowest between 0 and 200),
    word      varchar(60) not null,
    symbol    varchar(10) not null check (symbol in ('FULL', 'HALF', 'QUARTER', 'EMPTY')),
    look      varchar(10) not null check (look in ('FINE', 'SOON', 'LATE', 'QUIET')),
    primary key (legend_id, lowest)
);

revoke delete, truncate on mission, goal, goal_version, goal_comment, indicator, outcome, outcome_before, goal_legend, goal_legend_step
    from ${app_role};
revoke update on mission_law, mission_decision, outcome_before, goal_legend_step from ${app_role};
revoke truncate on mission_law, mission_decision, indicator_unit, goal_indicator, indicator_target from ${app_role};

insert into goal_legend (made_at) values (now());
insert into goal_legend_step (legend_id, lowest, word, symbol, look)
select l.id, s.lowest, s.word, s.symbol, s.look
from goal_legend l cross join (values
    (100, 'Uppnått', 'FULL', 'FINE'), (80, 'Delvis uppnått', 'HALF', 'SOON'), (0, 'Ej uppnått', 'EMPTY', 'LATE')
) s(lowest, word, symbol, look);
