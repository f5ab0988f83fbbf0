-- What competence is demanded, what managers have found of it, what is planned, and the yearly follow-up.
create table competence_level (
    rank    int primary key check (rank >= 0),
    name    varchar(200) not null
);
insert into competence_level (rank, name) values (0, 'Saknas'), (1, 'Grund'), (2, 'Självständig'), (3, 'Kan handleda andra');

create table competence_requirement (
    id       bigint primary key default nextval('entity_id'),
    version  bigint       not null default 0,
    name     varchar(200) not null,
    kind     varchar(20)  not null check (kind in ('EDUCATION', 'COURSE', 'PERMIT', 'DELEGATION', 'SKILL')),
    title    varchar(200),
    unit_id  bigint references unit,
    task_id  bigint references care_task,
    months   int check (months between 1 and 120),
    least    int          not null references competence_level check (least >= 1),
    ended_on date,
    check ((kind = 'DELEGATION') = (task_id is not null))
);

create table competence_assessment (
    id             bigint primary key default nextval('entity_id'),
    employee_id    bigint      not null references employee,
    requirement_id bigint      not null references competence_requirement,
    level_rank     int         not null references competence_level,
    done_on        date        not null,
    note           varchar(10000),
    by_id          bigint      not null references employee,
    at             timestamptz not null,
    check (employee_id <> by_id)
);
create index competence_assessment_latest on competence_assessment (employee_id, requirement_id, id desc);

create table competence_step (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    employee_id    bigint       not null references employee,
    requirement_id bigint       not null references competence_requirement,
    what           varchar(200) not null,
    owner_id       bigint       not null references employee,
    due            date         not null,
    done_on        date
);
create index competence_step_employee on competence_step (employee_id);
create index competence_step_owner on competence_step (owner_id) where done_on is null;

create table competence_follow_up (
    id          bigint primary key default nextval('entity_id'),
    employee_id bigint not null references employee,
    year        int    not null,
    held_on     date   not null,
    note        varchar(10000),
    by_id       bigint not null references employee,
    unique (employee_id, year),
    check (employee_id <> by_id)
);

revoke delete, truncate on competence_requirement, competence_assessment, competence_step, competence_follow_up from ${app_role};
revoke update on competence_assessment, competence_follow_up from ${app_role};
