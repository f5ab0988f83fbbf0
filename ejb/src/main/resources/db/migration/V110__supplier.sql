create sequence supplier_number;

-- Those who do the municipality's work by agreement.
create table supplier (
    id                  bigint primary key default nextval('entity_id'),
    version             bigint       not null default 0,
    number              int          not null unique,
    name                varchar(200) not null,
    organisation_number varchar(11) unique check (organisation_number ~ '^\d{2}[2-9]\d{3}-\d{4}$'),
    contact             varchar(200),
    email               varchar(200),
    phone               varchar(40),
    confirmation_due    date
);

create table supplier_agreement (
    id              bigint primary key default nextval('entity_id'),
    supplier_id     bigint       not null references supplier,
    service         varchar(200) not null,
    for_whom        varchar(200) not null,
    areas           varchar(20)  not null check (areas ~ '^(SOL|LSS|HSL)(,(LSS|HSL))*$'),
    valid_from      date         not null,
    valid_to        date,
    decide_by       date,
    permit_needed   boolean      not null,
    register_number varchar(60),
    end_reason      varchar(200),
    check (valid_to >= valid_from),
    check (decide_by between valid_from and valid_to),
    check (decide_by is null or valid_to is not null),
    check (end_reason is null or valid_to is not null)
);
create index supplier_agreement_supplier on supplier_agreement (supplier_id);

-- The supplier's own quality system, said by the supplier once a year.
create table supplier_confirmation (
    id          bigint primary key default nextval('entity_id'),
    supplier_id bigint        not null references supplier,
    for_year    int           not null,
    follow_up   varchar(4000) not null,
    development varchar(4000) not null,
    involvement varchar(4000) not null,
    information varchar(4000) not null,
    by_id       bigint        not null references employee,
    at          timestamptz   not null,
    unique (supplier_id, for_year)
);

create table supplier_permit (
    id              bigint primary key default nextval('entity_id'),
    supplier_id     bigint       not null references supplier,
    operation       varchar(200) not null,
    decision_number varchar(60)  not null,
    valid_from      date         not null,
    valid_to        date,
    check (valid_to >= valid_from)
);
create index supplier_permit_supplier on supplier_permit (supplier_id);

-- What the supervisory authority may have to be told of (SoL 27 kap. 7 §).
create table supplier_concern (
    id                bigint primary key default nextval('entity_id'),
    supplier_id       bigint         not null references supplier,
    reason            varchar(20)    not null check (reason in ('NO_PERMIT', 'SUITABILITY', 'SERIOUS_DEFICIENCY')),
    words             varchar(10000) not null,
    noticed_on        date           not null,
    notified_on       date,
    register_number   varchar(60),
    dismissed_because varchar(10000),
    ended_by_id       bigint references employee,
    ended_at          timestamptz,
    check (notified_on >= noticed_on),
    check (notified_on is null or dismissed_because is null),
    check ((ended_at is null) = (notified_on is null and dismissed_because is null)),
    check ((ended_at is null) = (ended_by_id is null))
);
create index supplier_concern_supplier on supplier_concern (supplier_id);

-- Who acts for a supplier: one supplier at a time.
create table supplier_login (
    id          bigint primary key default nextval('entity_id'),
    supplier_id bigint      not null references supplier,
    employee_id bigint      not null references employee,
    given_at    timestamptz not null,
    ended_at    timestamptz
);
create unique index supplier_login_held on supplier_login (employee_id) where ended_at is null;
create index supplier_login_supplier on supplier_login (supplier_id);

-- How findings are graded and what follows of each grade.
create table supplier_grade (
    level       int primary key check (level between 1 and 9),
    name        varchar(100) not null,
    meaning     varchar(300) not null,
    plan_needed boolean      not null,
    days        int check (days >= 0),
    to_board    boolean      not null
);
insert into supplier_grade (level, name, meaning, plan_needed, days, to_board) values
    (1, 'Tillfredsställande', 'Alla krav uppnås och arbetet är systematiskt. Inget behöver göras.', false, null, false),
    (2, 'Med anmärkning', 'Något krav uppnås bara delvis. Tas upp i dialog och följs upp vid nästa uppföljning.', false, null, false),
    (3, 'Med avvikelse', 'Något krav uppnås inte. Kräver en skriftlig åtgärdsplan, och bristen ska vara åtgärdad inom fyra veckor.', true, 28,
        false),
    (4, 'Med allvarlig avvikelse', 'Flera krav uppnås inte, eller kritiken är allvarlig. Rättas omedelbart enligt plan och redovisas för den politiska ledningen.',
        true, 28, true);

create table supplier_visit (
    id           bigint primary key default nextval('entity_id'),
    version      bigint         not null default 0,
    supplier_id  bigint         not null references supplier,
    visited_on   date           not null,
    announced    boolean        not null,
    participants varchar(200)   not null,
    summary      varchar(10000) not null,
    strengths    varchar(10000),
    by_id        bigint         not null references employee,
    at           timestamptz    not null
);
create index supplier_visit_supplier on supplier_visit (supplier_id, visited_on desc);

create table supplier_finding (
    id                bigint primary key default nextval('entity_id'),
    visit_id          bigint         not null references supplier_visit,
    position          int            not null check (position between 1 and 12),
    text              varchar(10000) not null,
    grade             int            not null references supplier_grade,
    status            varchar(20)    not null check (status in ('NOTED', 'OPEN', 'REPORTED', 'MENDED')),
    measure           varchar(10000),
    owner_name        varchar(200),
    due               date,
    reported_words    varchar(10000),
    reported_by_id    bigint references employee,
    reported_at       timestamptz,
    follow_up_words   varchar(10000),
    followed_up_by_id bigint references employee,
    followed_up_at    timestamptz,
    unique (visit_id, position),
    check ((status = 'NOTED') = (due is null)),
    check (status = 'NOTED' or owner_name is not null),
    check (status <> 'REPORTED' or reported_at is not null),
    check (status <> 'MENDED' or followed_up_at is not null)
);
create index supplier_finding_due on supplier_finding (due) where status in ('OPEN', 'REPORTED');

create table supplier_result (
    id              bigint primary key default nextval('entity_id'),
    version         bigint         not null default 0,
    supplier_id     bigint         not null references supplier,
    title           varchar(200)   not null,
    for_year        int            not null,
    outcome         varchar(10000) not null,
    improvements    varchar(10000) not null,
    handed_in_by_id bigint         not null references employee,
    handed_in_at    timestamptz    not null,
    review_words    varchar(10000),
    reviewed_by_id  bigint references employee,
    reviewed_at     timestamptz,
    check ((reviewed_at is null) = (review_words is null)),
    check ((reviewed_at is null) = (reviewed_by_id is null))
);
create index supplier_result_supplier on supplier_result (supplier_id, for_year desc);
create index supplier_result_unread on supplier_result (supplier_id) where reviewed_at is null;

-- Files that belong to something else. The content is apart, so that no list ever loads it.
create table stored_file (
    id          bigint primary key default nextval('entity_id'),
    subject     varchar(30)  not null check (subject in ('SUPPLIER_RESULT', 'SURVEY')),
    subject_id  bigint       not null,
    file_name   varchar(200) not null,
    kind        varchar(10)  not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX')),
    bytes       int          not null check (bytes between 1 and 10485760),
    sha256      char(64)     not null,
    added_by_id bigint       not null references employee,
    added_at    timestamptz  not null
);
create index stored_file_subject on stored_file (subject, subject_id);

create table stored_file_content (
    file_id bigint primary key references stored_file on delete cascade,
    content bytea not null
);

revoke delete, truncate on supplier, supplier_agreement, supplier_confirmation, supplier_permit, supplier_concern, supplier_login,
    supplier_visit, supplier_finding, supplier_result from ${app_role};
revoke insert, update, delete, truncate on supplier_grade from ${app_role};
