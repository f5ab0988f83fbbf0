-- Samples of the log: readings drawn by chance, each judged by somebody else than the reader, and what came of it.
create table log_sample (
    id              bigint primary key default nextval('entity_id'),
    version         bigint      not null default 0,
    compartment     varchar(20) not null check (compartment in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
    first_day       date        not null,
    last_day        date        not null,
    population      bigint      not null check (population > 0),
    drawn_at        timestamptz not null,
    due             date        not null,
    conclusion      varchar(10000),
    concluded_by_id bigint references employee,
    concluded_at    timestamptz,
    unique (compartment, first_day),
    check (first_day <= last_day),
    check ((concluded_at is null) = (concluded_by_id is null)),
    check ((concluded_at is null) = (conclusion is null))
);
create index log_sample_open on log_sample (due) where concluded_at is null;

create table sampled_reading (
    id             bigint primary key default nextval('entity_id'),
    sample_id      bigint not null references log_sample,
    audit_entry_id bigint not null references audit_entry,
    reader_id      bigint not null references employee,
    verdict        varchar(20) check (verdict in ('JUSTIFIED', 'CANNOT_TELL', 'UNJUSTIFIED')),
    note           varchar(200),
    judged_by_id   bigint references employee,
    judged_at      timestamptz,
    unique (sample_id, audit_entry_id),
    check (judged_by_id <> reader_id),
    check (verdict is null or judged_by_id is not null),
    check (verdict is null or verdict = 'JUSTIFIED' or note is not null)
);

-- What was checked is a record: it stays.
revoke delete, truncate on log_sample, sampled_reading from ${app_role};
