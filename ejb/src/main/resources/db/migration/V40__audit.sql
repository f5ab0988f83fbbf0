-- The log of who changed, read or took out what. The application may add and read; only the owner could do more, and what
-- the owner does is found by the seals and by the chain ends that a job keeps outside the database.
create table audit_entry (
    id            bigint primary key default nextval('entity_id'),
    chain         varchar(60)  not null check (chain ~ '^[a-z][a-z-]*:[0-9]+$'),
    seq           bigint       not null check (seq > 0),
    recorded_at   timestamptz  not null,
    employee_id   bigint references employee,
    roles         varchar(300) not null check (roles ~ '^[A-Z_,]*$'),
    job           varchar(60) check (job ~ '^[a-z][a-z-]*$'),
    unit_id       bigint references unit,
    action        varchar(20)  not null,
    object_type   varchar(40)  not null check (object_type ~ '^[a-z][a-z-]*$'),
    object_id     bigint       not null,
    case_number   varchar(40),
    object_ids    text check (object_ids ~ '^[0-9]+(,[0-9]+)*$'),
    result        varchar(10)  not null check (result in ('DONE', 'REFUSED')),
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    unique (chain, seq),
    check ((employee_id is null) <> (job is null))
);
create index audit_entry_recorded_at on audit_entry (recorded_at);

revoke update, delete, truncate on audit_entry from ${app_role};
