-- Who works where, who leads what, and in which role, on any day.
create sequence entity_id;

create table operation (
    id   bigint primary key default nextval('entity_id'),
    name varchar(200) not null unique
);

create table unit (
    id           bigint primary key default nextval('entity_id'),
    version      bigint       not null default 0,
    kind         varchar(20)  not null check (kind in ('ADMINISTRATION', 'DEPARTMENT', 'UNIT')),
    name         varchar(200) not null,
    parent_id    bigint references unit,
    operation_id bigint references operation,
    main_area    varchar(3) check (main_area in ('SOL', 'LSS', 'HSL')),
    valid_from   date         not null,
    valid_to     date,
    check (valid_to is null or valid_to >= valid_from),
    check ((kind = 'ADMINISTRATION') = (parent_id is null))
);
create index unit_parent on unit (parent_id);

create table unit_area (
    unit_id bigint     not null references unit,
    area    varchar(3) not null check (area in ('SOL', 'LSS', 'HSL')),
    primary key (unit_id, area)
);

create table unit_history (
    id         bigint primary key default nextval('entity_id'),
    unit_id    bigint       not null references unit,
    name       varchar(200) not null,
    parent_id  bigint references unit,
    valid_from date         not null,
    valid_to   date         not null check (valid_to >= valid_from)
);
create index unit_history_unit on unit_history (unit_id);

create table employee (
    id          bigint primary key default nextval('entity_id'),
    version     bigint       not null default 0,
    username    varchar(200) not null unique check (username = lower(username)),
    given_name  varchar(200) not null,
    family_name varchar(200) not null,
    title       varchar(200),
    email       varchar(200),
    active      boolean      not null default true
);

create table employment (
    id          bigint primary key default nextval('entity_id'),
    version     bigint      not null default 0,
    employee_id bigint      not null references employee,
    unit_id     bigint      not null references unit,
    kind        varchar(10) not null check (kind in ('WORKS_IN', 'LEADS')),
    valid_from  date        not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from)
);
create index employment_employee on employment (employee_id);
create index employment_unit on employment (unit_id);

create table role_holding (
    id          bigint primary key default nextval('entity_id'),
    version     bigint      not null default 0,
    employee_id bigint      not null references employee,
    role        varchar(30) not null,
    valid_from  date        not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from)
);
create unique index role_holding_open on role_holding (employee_id, role) where valid_to is null;

create table appointment (
    id          bigint primary key default nextval('entity_id'),
    version     bigint       not null default 0,
    employee_id bigint       not null references employee,
    kind        varchar(30)  not null,
    unit_id     bigint references unit,
    decision    varchar(200) not null,
    valid_from  date         not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from)
);
create index appointment_employee on appointment (employee_id);
