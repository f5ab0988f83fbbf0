-- What is reported to the political board beside its reports: an event with serious patient harm, or the risk of it, and measures of
-- importance. Only the attested summary leaves; the case is known to those who have it anyway.
create table board_matter (
    id                  bigint primary key default nextval('entity_id'),
    version             bigint       not null default 0,
    source_key          varchar(60)  not null unique check (source_key ~ '^[a-z][a-z-]*:[0-9]+$'),
    kind                varchar(20)  not null check (kind in ('HARM', 'MEASURE')),
    compartment         varchar(20)  not null check (compartment in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
    case_number         varchar(40)  not null,
    raised_at           timestamptz  not null,
    raised_by_id        bigint       not null references employee,
    status              varchar(20)  not null check (status in ('TO_WRITE', 'READY', 'HANDED', 'WITHDRAWN')),
    summary             varchar(2000),
    attested_at         timestamptz,
    attested_by_id      bigint references employee,
    meeting_day         date,
    paragraph           varchar(30),
    registration_number varchar(60),
    handed_at           timestamptz,
    handed_by_id        bigint references employee,
    withdrawn_reason    varchar(200),
    check ((attested_at is null) = (attested_by_id is null)),
    check (attested_at is null or summary is not null),
    check (status not in ('READY', 'HANDED') or attested_at is not null),
    check ((status = 'HANDED') = (handed_at is not null)),
    check ((handed_at is null) = (meeting_day is null) and (meeting_day is null) = (paragraph is null)
        and (paragraph is null) = (registration_number is null) and (registration_number is null) = (handed_by_id is null)),
    check ((status = 'WITHDRAWN') = (withdrawn_reason is not null))
);
create index board_matter_open on board_matter (compartment, raised_at) where status in ('TO_WRITE', 'READY');
revoke delete, truncate on board_matter from ${app_role};

-- That a measure is of such importance that the board is told of it.
alter table measure add column for_board_at timestamptz;
