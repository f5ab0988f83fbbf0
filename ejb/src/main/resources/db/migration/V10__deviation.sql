-- Cases: what was reported and what became of it.
create table case_number (
    year int primary key,
    last int not null
);

create table category (
    id          bigint primary key default nextval('entity_id'),
    version     bigint       not null default 0,
    code        varchar(60)  not null unique,
    name        varchar(200) not null,
    compartment varchar(20)  not null check (compartment in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
    parent_id   bigint references category,
    short_track boolean      not null default false,
    sort_order  int          not null default 0,
    valid_from  date         not null,
    valid_to    date
);

create table scale_level (
    id          bigint primary key default nextval('entity_id'),
    axis        varchar(20)  not null check (axis in ('SEVERITY', 'PROBABILITY')),
    level       int          not null check (level between 1 and 4),
    word        varchar(60)  not null,
    description varchar(300) not null,
    valid_from  date         not null,
    valid_to    date
);

create table deviation (
    id                bigint primary key default nextval('entity_id'),
    version           bigint        not null default 0,
    number            varchar(20)   not null unique,
    title             varchar(500)  not null,
    status            varchar(20)   not null check (status in
                          ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING', 'CLOSED', 'ACKNOWLEDGED', 'DUPLICATE')),
    kind              varchar(20)   not null check (kind in ('DEVIATION', 'COMPLAINT', 'MISCONDUCT', 'GOOD_PRACTICE')),
    source            varchar(20)   not null,
    concerns          varchar(20)   not null check (concerns in ('ONE_PERSON', 'SEVERAL_PERSONS', 'OPERATION')),
    occurred_at       timestamptz   not null,
    what_happened     varchar(10000) not null,
    done_at_once      varchar(10000),
    unit_id           bigint        not null references unit,
    reporter_id       bigint        not null references employee,
    opened_at         timestamptz   not null,
    reported_at       timestamptz   not null,
    past_manager      boolean       not null default false,
    receiving_unit_id bigint references unit,
    receiving_role    varchar(30),
    handler_id        bigint references employee,
    area              varchar(3)    not null check (area in ('SOL', 'LSS', 'HSL')),
    category_id       bigint references category,
    subcategory_id    bigint references category,
    event_type        varchar(20) check (event_type in ('RISK', 'NEAR_MISS', 'EVENT')),
    severity          int check (severity between 1 and 4),
    probability       int check (probability between 1 and 4),
    short_track       boolean       not null default false,
    restriction       varchar(20)   not null default 'NONE' check (restriction in ('NONE', 'LEX_SARAH', 'LEX_MARIA')),
    first_action_at   timestamptz,
    feedback_at       timestamptz,
    closed_at         timestamptz,
    check ((receiving_unit_id is null) <> (receiving_role is null)),
    check (opened_at <= reported_at),
    check (status <> 'CLOSED' or (closed_at is not null and feedback_at is not null and category_id is not null)),
    check (status not in ('INVESTIGATING', 'ACTING', 'CLOSED') or category_id is not null)
);
create index deviation_unit_reported on deviation (unit_id, reported_at desc);
create index deviation_reporter on deviation (reporter_id, reported_at desc);
create index deviation_handler on deviation (handler_id) where status in ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING');
create index deviation_area_reported on deviation (area, reported_at desc);
create index deviation_reported on deviation (reported_at desc);
create index deviation_category_occurred on deviation (category_id, occurred_at);

create table deviation_exclusion (
    deviation_id bigint not null references deviation,
    employee_id  bigint not null references employee,
    primary key (deviation_id, employee_id)
);

create table case_event (
    id           bigint primary key default nextval('entity_id'),
    deviation_id bigint      not null references deviation,
    action       varchar(30),
    status_after varchar(20) not null,
    happened_at  timestamptz not null,
    employee_id  bigint      not null references employee,
    comment      varchar(10000)
);
create index case_event_deviation on case_event (deviation_id);

create table classification_change (
    id             bigint primary key default nextval('entity_id'),
    deviation_id   bigint      not null references deviation,
    area           varchar(3)  not null,
    category_id    bigint      not null references category,
    subcategory_id bigint references category,
    event_type     varchar(20) not null,
    severity       int         not null,
    probability    int         not null,
    changed_at     timestamptz not null,
    changed_by_id  bigint      not null references employee,
    reason         varchar(10000)
);
create index classification_change_deviation on classification_change (deviation_id);

create table investigation_entry (
    id           bigint primary key default nextval('entity_id'),
    deviation_id bigint         not null references deviation,
    topic        varchar(20)    not null,
    cause_area   varchar(20),
    nature       varchar(20)    not null check (nature in ('FACT', 'ASSESSMENT')),
    text         varchar(10000) not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200),
    source       varchar(200),
    check ((topic = 'CAUSE') = (cause_area is not null))
);
create index investigation_entry_deviation on investigation_entry (deviation_id);

create table addendum (
    id           bigint primary key default nextval('entity_id'),
    deviation_id bigint         not null references deviation,
    text         varchar(10000) not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200),
    source       varchar(200)
);
create index addendum_deviation on addendum (deviation_id);

create table feedback (
    id           bigint primary key default nextval('entity_id'),
    deviation_id bigint         not null references deviation,
    channel      varchar(20)    not null,
    text         varchar(10000) not null,
    written_at   timestamptz    not null,
    author_id    bigint         not null references employee,
    author_title varchar(200),
    source       varchar(200)
);
create index feedback_deviation on feedback (deviation_id);

create table invitation (
    id            bigint primary key default nextval('entity_id'),
    deviation_id  bigint      not null references deviation,
    employee_id   bigint      not null references employee,
    invited_by_id bigint      not null references employee,
    invited_at    timestamptz not null,
    question      varchar(10000),
    due           date        not null,
    answer        varchar(10000),
    answered_at   timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index invitation_deviation on invitation (deviation_id);
create index invitation_employee on invitation (employee_id);

create table case_link (
    id           bigint primary key default nextval('entity_id'),
    deviation_id bigint      not null references deviation,
    other_id     bigint      not null references deviation,
    kind         varchar(20) not null check (kind in ('RELATED', 'TWIN', 'DUPLICATE_OF')),
    unique (deviation_id, other_id, kind),
    check (deviation_id <> other_id)
);
create index case_link_other on case_link (other_id);
