-- What employees propose to change in a document in force, and what was answered.
create table routine_proposal (
    id             bigint primary key default nextval('entity_id'),
    version        bigint         not null default 0,
    version_id     bigint         not null references routine_version,
    passage        varchar(2000),
    words          varchar(10000) not null,
    by_id          bigint         not null references employee,
    at             timestamptz    not null,
    status         varchar(10)    not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
    answer         varchar(10000),
    answered_by_id bigint references employee,
    answered_at    timestamptz,
    into_version   int,
    check ((status = 'OPEN') = (answered_at is null) and (answered_at is null) = (answered_by_id is null)),
    check ((status = 'ACCEPTED') = (into_version is not null)),
    check (status <> 'DECLINED' or answer is not null)
);
create index routine_proposal_version on routine_proposal (version_id);
create index routine_proposal_by on routine_proposal (by_id, at desc);
create index routine_proposal_open on routine_proposal (version_id) where status = 'OPEN';

revoke delete, truncate on routine_proposal from ${app_role};
