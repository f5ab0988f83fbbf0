-- Lex Sarah: a case of its own beside the deviation that it was raised from, which stays.
create table lex_sarah_number (
    year int primary key,
    last int not null
);

-- The headings of investigations. Versions are only added; a case keeps the one it began with.
create table lex_sarah_template (
    id         bigint primary key default nextval('entity_id'),
    version_no int          not null unique check (version_no > 0),
    made_at    timestamptz  not null,
    made_by_id bigint references employee,
    reason     varchar(200) not null
);

create table lex_sarah_template_point (
    id          bigint primary key default nextval('entity_id'),
    template_id bigint       not null references lex_sarah_template,
    position    int          not null,
    kind        varchar(20)  not null check (kind in ('EVENT', 'NOTICED', 'WHEN', 'CAUSES', 'EARLIER', 'AGAIN', 'MEASURES',
                    'OTHER', 'STANDPOINT', 'INDIVIDUAL', 'RELATIVES', 'OWN')),
    heading     varchar(200) not null,
    help        varchar(500),
    unique (template_id, position)
);

create table lex_sarah (
    id                    bigint primary key default nextval('entity_id'),
    version               bigint         not null default 0,
    number                varchar(20)    not null unique,
    origin                varchar(20)    not null check (origin in ('REPORT', 'DEVIATION', 'PERFORMER')),
    status                varchar(20)    not null check (status in ('RECEIVED', 'INVESTIGATING', 'PROPOSED', 'DECIDED', 'CLOSED')),
    title                 varchar(500)   not null,
    unit_id               bigint references unit,
    deviation_id          bigint unique references deviation,
    deviation_number      varchar(20),
    reporter_id           bigint references employee,
    reported              varchar(10000) not null,
    occurred_at           timestamptz    not null,
    received_at           timestamptz    not null,
    performer_name        varchar(200),
    performer_contact     varchar(200),
    performer_received_on date,
    area                  varchar(3) check (area in ('SOL', 'LSS')),
    manager_concerned     boolean        not null default false,
    investigator_id       bigint references employee,
    template_id           bigint references lex_sarah_template,
    started_at            timestamptz,
    proposed_at           timestamptz,
    proposed_by_id        bigint references employee,
    proposed_grade        varchar(30),
    quick                 boolean        not null default false,
    grade                 varchar(30) check (grade in
        ('NO_MISCONDUCT', 'TANGIBLE_RISK', 'MISCONDUCT', 'TANGIBLE_RISK_OF_SERIOUS', 'SERIOUS')),
    decided_at            timestamptz,
    serious_at            timestamptz,
    ivo_notified_on       date,
    ivo_reference         varchar(200),
    ivo_sent_on           date,
    ivo_decided_on        date,
    ivo_decision          varchar(10000),
    ivo_outcome           varchar(10000),
    closed_at             timestamptz,
    check ((origin = 'PERFORMER') = (performer_name is not null)),
    check ((origin = 'PERFORMER') = (deviation_id is null)),
    check (origin = 'PERFORMER' or unit_id is not null),
    check (status = 'RECEIVED' or (area is not null and template_id is not null)),
    check (status not in ('PROPOSED', 'DECIDED', 'CLOSED') or (proposed_at is not null and proposed_by_id is not null)),
    check (status not in ('DECIDED', 'CLOSED') or (grade is not null and decided_at is not null)),
    check (ivo_notified_on is null or serious_at is not null),
    check (ivo_sent_on is null or ivo_sent_on >= ivo_notified_on),
    check (ivo_decided_on is null or ivo_decided_on >= ivo_notified_on),
    check ((status = 'CLOSED') = (closed_at is not null))
);
create index lex_sarah_unit on lex_sarah (unit_id, received_at desc);
create index lex_sarah_received on lex_sarah (received_at desc);
create index lex_sarah_open on lex_sarah (status) where status <> 'CLOSED';

create table lex_sarah_exclusion (
    lex_sarah_id bigint not null references lex_sarah,
    employee_id  bigint not null references employee,
    primary key (lex_sarah_id, employee_id)
);

create table lex_sarah_event (
    id           bigint primary key default nextval('entity_id'),
    lex_sarah_id bigint      not null references lex_sarah,
    action       varchar(30),
    status_after varchar(20) not null,
    comment      varchar(10000),
    written_at   timestamptz not null,
    author_id    bigint      not null references employee,
    author_title varchar(200)
);
create index lex_sarah_event_case on lex_sarah_event (lex_sarah_id);

create table lex_sarah_note (
    id           bigint primary key default nextval('entity_id'),
    lex_sarah_id bigint         not null references lex_sarah,
    point_id     bigint         not null references lex_sarah_template_point,
    nature       varchar(20)    not null check (nature in ('FACT', 'ASSESSMENT')),
    text         varchar(10000) not null,
    source       varchar(200)   not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_sarah_note_case on lex_sarah_note (lex_sarah_id);

create table lex_sarah_protection (
    id           bigint primary key default nextval('entity_id'),
    lex_sarah_id bigint         not null references lex_sarah,
    text         varchar(10000) not null,
    done_on      date           not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_sarah_protection_case on lex_sarah_protection (lex_sarah_id);

create table lex_sarah_judgement (
    id           bigint primary key default nextval('entity_id'),
    lex_sarah_id bigint         not null references lex_sarah,
    kind         varchar(20)    not null check (kind in ('PROPOSAL', 'QUICK_PROPOSAL', 'EARLY', 'DECISION')),
    grade        varchar(30)    not null,
    motivation   varchar(10000) not null,
    basis        varchar(200),
    decided_on   date,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200),
    check ((kind in ('EARLY', 'DECISION')) = (basis is not null and decided_on is not null))
);
create index lex_sarah_judgement_case on lex_sarah_judgement (lex_sarah_id);

create table lex_sarah_information (
    id           bigint primary key default nextval('entity_id'),
    lex_sarah_id bigint         not null references lex_sarah,
    party        varchar(20)    not null check (party in ('REPORTER', 'INDIVIDUAL', 'RELATIVE', 'PERFORMER')),
    told_on      date,
    text         varchar(10000) not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200)
);
create index lex_sarah_information_case on lex_sarah_information (lex_sarah_id);

-- What has been written is not rewritten.
revoke update, delete, truncate on lex_sarah_template, lex_sarah_template_point, lex_sarah_event, lex_sarah_note,
    lex_sarah_protection, lex_sarah_judgement, lex_sarah_information from ${app_role};
revoke delete, truncate on lex_sarah from ${app_role};
