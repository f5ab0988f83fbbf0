-- Reports being written. The content is sealed, since it may name somebody.
create table deviation_draft (
    id             bigint primary key default nextval('entity_id'),
    version        bigint      not null default 0,
    employee_id    bigint      not null references employee,
    entry          varchar(20) not null check (entry in ('OWN', 'FOR_OTHERS')),
    token          uuid        not null unique,
    opened_at      timestamptz not null,
    saved_at       timestamptz,
    content_sealed bytea,
    unique (employee_id, entry),
    check ((saved_at is null) = (content_sealed is null))
);

-- A draft sent twice, by an impatient finger or from two tabs, is one case: the token can be used once. The digest tells whether the
-- second sending said the same.
create table report_submission (
    token        uuid primary key,
    employee_id  bigint      not null references employee,
    digest       bytea       not null,
    deviation_id bigint references deviation,
    sent_at      timestamptz not null
);
create index report_submission_deviation on report_submission (deviation_id);
