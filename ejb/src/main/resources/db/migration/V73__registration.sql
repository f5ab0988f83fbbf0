-- A number of the register belongs to one case, however many documents that has.
create table register_number (
    number    varchar(60) primary key,
    case_type varchar(40) not null,
    case_id   bigint      not null,
    unique (number, case_type, case_id)
);

-- Documents that are to be registered: kept as they were, with files and checksums, until number and day have come back.
create table registration (
    id                bigint primary key default nextval('entity_id'),
    version           bigint       not null default 0,
    document_key      varchar(80)  not null unique check (document_key ~ '^[a-z][a-z-]*(:[A-Za-z0-9-]+)+$'),
    origin            varchar(20)  not null check (origin in ('COMPLAINT', 'LEX_SARAH', 'LEX_MARIA', 'DECISION', 'REPORT')),
    case_type         varchar(40)  not null check (case_type ~ '^[a-z][a-z-]*$'),
    case_id           bigint       not null,
    case_number       varchar(40)  not null,
    title             varchar(200) not null,
    direction         varchar(10)  not null check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
    counterpart       varchar(200),
    document_day      date         not null,
    secrecy_provision varchar(200),
    secrecy_day       date,
    secrecy_authority varchar(200),
    queued_at         timestamptz  not null,
    due               date         not null,
    register_number   varchar(60),
    registered_on     date,
    registered_by_id  bigint references employee,
    entered_at        timestamptz,
    attempts          int          not null default 0,
    next_attempt      timestamptz,
    delivered_at      timestamptz,
    delivery_error    varchar(200),
    foreign key (register_number, case_type, case_id) references register_number (number, case_type, case_id),
    check ((secrecy_provision is null) = (secrecy_day is null) and (secrecy_day is null) = (secrecy_authority is null)),
    check ((register_number is null) = (registered_on is null) and (registered_on is null) = (entered_at is null)
        and (entered_at is null) = (registered_by_id is null)),
    check (registered_on >= document_day)
);
create index registration_waiting on registration (due, id) where register_number is null;
create index registration_done on registration (entered_at desc, id desc) where register_number is not null;
create index registration_case on registration (case_type, case_id);
create index registration_delivery on registration (next_attempt) where delivered_at is null and next_attempt is not null;

create table registration_file (
    id              bigint primary key default nextval('entity_id'),
    registration_id bigint       not null references registration,
    place           int          not null,
    file_name       varchar(200) not null,
    media_type      varchar(100) not null,
    sha256          char(64)     not null,
    content         bytea        not null,
    unique (registration_id, place)
);

-- What was handed to the register stays as it was.
revoke delete, truncate on registration, registration_file, register_number from ${app_role};
revoke update on registration_file, register_number from ${app_role};
