-- Lex Maria: a case of its own beside the deviation that it was raised from, which stays.
create table lex_maria_number (
    year int primary key,
    last int not null
);

create table lex_maria (
    id                          bigint primary key default nextval('entity_id'),
    version                     bigint         not null default 0,
    number                      varchar(20)    not null unique,
    status                      varchar(20)    not null check (status in ('RECEIVED', 'INVESTIGATING', 'INVESTIGATED', 'CLOSED')),
    title                       varchar(500)   not null,
    unit_id                     bigint         not null references unit,
    deviation_id                bigint         not null unique references deviation,
    deviation_number            varchar(20)    not null,
    reporter_id                 bigint         not null references employee,
    reported                    varchar(10000) not null,
    occurred_at                 timestamptz    not null,
    received_at                 timestamptz    not null,
    manager_concerned           boolean        not null default false,
    investigator_id             bigint references employee,
    started_at                  timestamptz,
    assignment_purpose          varchar(10000),
    assignment_given_by         varchar(200),
    assignment_given_on         date,
    assignment_team             varchar(10000),
    assignment_method           varchar(10000),
    parts                       varchar(200),
    seriousness                 varchar(30) check (seriousness in
        ('NO_HARM', 'HARM', 'COULD_HAVE_BEEN_SERIOUS', 'LASTING', 'MORE_CARE', 'DEATH')),
    serious_at                  timestamptz,
    harm_at                     timestamptz,
    to_notify                   boolean,
    decided_at                  timestamptz,
    quick                       boolean        not null default false,
    investigated_at             timestamptz,
    ivo_notified_on             date,
    ivo_reference               varchar(200),
    ivo_sent_on                 date,
    ivo_decided_on              date,
    ivo_decision                varchar(10000),
    ivo_outcome                 varchar(10000),
    told_points                 varchar(200),
    patient_told_on             date,
    noted_in_record             boolean        not null default false,
    patient_reasoned_away       boolean        not null default false,
    reporter_told_on            date,
    device_product              varchar(200),
    device_manufacturer_told_on date,
    device_agency_told_on       date,
    licensee_reason             varchar(10000),
    licensee_suspected_on       date,
    licensee_notified_on        date,
    licensee_reference          varchar(200),
    closed_at                   timestamptz,
    check (status = 'RECEIVED' or started_at is not null),
    check ((to_notify is null) = (decided_at is null)),
    check (to_notify is null or seriousness is not null),
    check ((status in ('INVESTIGATED', 'CLOSED')) = (investigated_at is not null)),
    check (status <> 'CLOSED' or (decided_at is not null and reporter_told_on is not null)),
    check (ivo_notified_on is null or (serious_at is not null and to_notify)),
    check (ivo_sent_on is null or ivo_sent_on >= ivo_notified_on),
    check (ivo_decided_on is null or ivo_decided_on >= ivo_notified_on),
    check (licensee_notified_on is null or licensee_notified_on >= licensee_suspected_on),
    check ((status = 'CLOSED') = (closed_at is not null))
);
create index lex_maria_unit on lex_maria (unit_id, received_at desc);
create index lex_maria_received on lex_maria (received_at desc);
create index lex_maria_open on lex_maria (status) where status <> 'CLOSED';

create table lex_maria_exclusion (
    lex_maria_id bigint not null references lex_maria,
    employee_id  bigint not null references employee,
    primary key (lex_maria_id, employee_id)
);

create table lex_maria_event (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint      not null references lex_maria,
    action       varchar(30),
    status_after varchar(20) not null,
    comment      varchar(10000),
    written_at   timestamptz not null,
    author_id    bigint      not null references employee,
    author_title varchar(200)
);
create index lex_maria_event_case on lex_maria_event (lex_maria_id);

create table lex_maria_protection (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    text         varchar(10000) not null,
    done_on      date           not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_maria_protection_case on lex_maria_protection (lex_maria_id);

-- The analysis: the course of events, the causes on their levels, and what is written under headings.
create table lex_maria_course (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    happened_at  timestamptz    not null,
    text         varchar(10000) not null,
    source       varchar(200)   not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_maria_course_case on lex_maria_course (lex_maria_id);

create table lex_maria_cause (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    cause_level  varchar(20)    not null check (cause_level in ('DIRECT', 'UNDERLYING', 'ORGANISATION')),
    area         varchar(20)    not null
        check (area in ('COMMUNICATION', 'COMPETENCE', 'SURROUNDINGS', 'TECHNOLOGY', 'ROUTINES')),
    text         varchar(10000) not null,
    source       varchar(200)   not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_maria_cause_case on lex_maria_cause (lex_maria_id);

create table lex_maria_note (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    part         varchar(20)    not null
        check (part in ('EVENT', 'PATIENT', 'RELATIVES', 'STAFF', 'CONTRIBUTING', 'EARLIER', 'AGAIN', 'OTHER')),
    nature       varchar(20)    not null check (nature in ('FACT', 'ASSESSMENT')),
    text         varchar(10000) not null,
    source       varchar(200)   not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_maria_note_case on lex_maria_note (lex_maria_id);

create table lex_maria_standpoint (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    kind         varchar(20)    not null check (kind in ('JUDGEMENT', 'NOTIFY', 'NOT_NOTIFY', 'QUICK')),
    seriousness  varchar(30)    not null,
    motivation   varchar(10000) not null,
    basis        varchar(200),
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200),
    check ((kind = 'JUDGEMENT') = (basis is null))
);
create index lex_maria_standpoint_case on lex_maria_standpoint (lex_maria_id);

create table lex_maria_information (
    id              bigint primary key default nextval('entity_id'),
    lex_maria_id    bigint         not null references lex_maria,
    party           varchar(20)    not null check (party in ('REPORTER', 'PATIENT', 'RELATIVE')),
    told_on         date,
    points          varchar(200),
    noted_in_record boolean        not null default false,
    text            varchar(10000) not null,
    written_at      timestamptz    not null,
    author_id       bigint         not null references employee,
    author_title    varchar(200)
);
create index lex_maria_information_case on lex_maria_information (lex_maria_id);

create table lex_maria_learning (
    id           bigint primary key default nextval('entity_id'),
    lex_maria_id bigint         not null references lex_maria,
    headline     varchar(200)   not null,
    text         varchar(10000) not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_maria_learning_case on lex_maria_learning (lex_maria_id);

create table lex_maria_learning_unit (
    learning_id bigint not null references lex_maria_learning,
    unit_id     bigint not null references unit,
    primary key (learning_id, unit_id)
);
create index lex_maria_learning_of_unit on lex_maria_learning_unit (unit_id);

-- What has been written is not rewritten.
revoke update, delete, truncate on lex_maria_event, lex_maria_protection, lex_maria_course, lex_maria_cause, lex_maria_note,
    lex_maria_standpoint, lex_maria_information, lex_maria_learning, lex_maria_learning_unit from ${app_role};
revoke delete, truncate on lex_maria from ${app_role};
