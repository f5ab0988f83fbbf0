-- The law as data. Both tables are only added to: the highest revision holds, the others are the history.

-- What the municipality decides of a duty: who sees to it, its own target (never a limit of law), when to be warned.
create table duty_terms (
    id            bigint primary key default nextval('entity_id'),
    duty          varchar(60)  not null check (duty ~ '^[A-Z_]+$'),
    revision      integer      not null check (revision > 0),
    responsible   varchar(40)  not null,
    target_count  integer check (target_count between 1 and 999),
    target_unit   varchar(20) check (target_unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    warn_days     integer      not null check (warn_days between 0 and 60),
    changed_at    timestamptz  not null,
    changed_by_id bigint references employee,
    reason        varchar(200) not null,
    unique (duty, revision),
    check ((target_count is null) = (target_unit is null))
);

-- The paragraphs that a duty rests on, from a day to a day. A limit is a word, a count, or neither.
create table legal_reference (
    id            bigint primary key default nextval('entity_id'),
    duty          varchar(60)  not null check (duty ~ '^[A-Z_]+$'),
    reference_no  integer      not null check (reference_no > 0),
    revision      integer      not null check (revision > 0),
    law           varchar(40)  not null,
    statute       varchar(100) not null,
    provision     varchar(100) not null,
    areas         varchar(20)  not null check (areas ~ '^(SOL|LSS|HSL)(,(LSS|HSL)){0,2}$'),
    limit_word    varchar(30) check (limit_word in
        ('AT_ONCE', 'AS_SOON_AS_POSSIBLE', 'WITHOUT_DELAY', 'PROMPTLY', 'AS_SOON_AS_RECEIVED')),
    limit_count   integer check (limit_count between 1 and 999),
    limit_unit    varchar(20) check (limit_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    valid_from    date         not null,
    valid_to      date check (valid_to >= valid_from),
    verified      boolean      not null,
    source        varchar(500) not null,
    changed_at    timestamptz  not null,
    changed_by_id bigint references employee,
    reason        varchar(200) not null,
    unique (duty, reference_no, revision),
    check (limit_word is null or limit_count is null),
    check ((limit_count is null) = (limit_unit is null))
);

revoke update, delete, truncate on duty_terms, legal_reference from ${app_role};
