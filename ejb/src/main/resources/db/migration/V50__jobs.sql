-- Work that time sets off. Timers only wake; what is due, and who does it, is decided here.
create table job (
    id       bigint primary key default nextval('entity_id'),
    name     varchar(60) not null unique,
    next_due timestamp   not null
);

create table job_run (
    id          bigint primary key default nextval('entity_id'),
    job_name    varchar(60) not null references job (name),
    period      varchar(60) not null,
    due         timestamp   not null,
    owner       varchar(80),
    lease_until timestamptz,
    heartbeat   timestamptz,
    attempt     int         not null default 0 check (attempt >= 0),
    started     timestamptz,
    finished    timestamptz,
    outcome     varchar(10) check (outcome in ('DONE', 'FAILED')),
    error       varchar(300),
    unique (job_name, period),
    check ((finished is null) = (outcome is null))
);
create index job_run_unfinished on job_run (job_name, due) where finished is null;
create index job_run_due on job_run (job_name, due);
