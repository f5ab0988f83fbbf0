-- Cases of the system before this one, taken in from a file: closed when they come, known by the number they had there.

-- Stands in for whoever reported them. Never active, so that nobody can log in as it; the name is no user name of a directory.
insert into employee (username, given_name, family_name, active) values ('(tidigare system)', 'Tidigare', 'system', false);

create table case_import (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    number         int          not null unique,
    source_system  varchar(40)  not null,
    file_name      varchar(120) not null,
    sha256         char(64)     not null,
    bytes          bigint       not null check (bytes > 0),
    status         varchar(20)  not null
        check (status in ('UPLOADED', 'CHECK_ORDERED', 'CHECKED', 'STORE_ORDERED', 'STORED', 'UNDONE', 'DISCARDED')),
    uploaded_by_id bigint       not null references employee,
    uploaded_at    timestamptz  not null,
    row_count      int          not null default 0,
    fault_count    int          not null default 0,
    person_count   int          not null default 0,
    first_day      date,
    last_day       date,
    stored_at      timestamptz,
    undone_at      timestamptz,
    check (status not in ('STORED', 'UNDONE') or stored_at is not null),
    check ((status = 'UNDONE') = (undone_at is not null))
);
-- The same file is not taken in twice at the same time, nor once it is stored.
create unique index case_import_file on case_import (sha256) where status not in ('UNDONE', 'DISCARDED');

-- The file as it came, in pieces, so that no more than one of them is in memory. Removed once the import has ended.
create table case_import_part (
    import_id bigint not null references case_import,
    place     int    not null,
    content   bytea  not null,
    primary key (import_id, place)
);

-- The columns that the file has, with what stands in them in the first rows.
create table case_import_heading (
    import_id bigint       not null references case_import,
    place     int          not null,
    heading   varchar(200) not null,
    samples   varchar(400) not null,
    primary key (import_id, place)
);

-- What a column and a word of another system mean here; kept for the next file from there.
create table case_import_column (
    source_system varchar(40)  not null,
    heading       varchar(200) not null,
    field         varchar(20),
    primary key (source_system, heading)
);
create table case_import_word (
    source_system varchar(40)  not null,
    field         varchar(20)  not null,
    word          varchar(200) not null,
    meaning       varchar(60)  not null,
    primary key (source_system, field, word)
);

-- Which words the file has, how often, and what they are taken to mean; without a meaning nothing of the file is stored.
create table case_import_found (
    import_id  bigint       not null references case_import,
    field      varchar(20)  not null,
    word       varchar(200) not null,
    row_count  int          not null,
    first_line int          not null,
    meaning    varchar(60),
    primary key (import_id, field, word)
);

create table case_import_fault (
    id        bigint primary key default nextval('entity_id'),
    import_id bigint      not null references case_import,
    line      int         not null,
    heading   varchar(200),
    rule      varchar(30) not null,
    value     varchar(200),
    about     varchar(200)
);
create index case_import_fault_line on case_import_fault (import_id, line);

-- How far a check or a storing has come, written outside its transaction.
create table case_import_progress (
    import_id bigint primary key references case_import,
    row_count int not null
);

-- The cases as they will be stored, until they are.
create table case_import_row (
    import_id      bigint        not null references case_import,
    line           int           not null,
    old_number     varchar(40)   not null,
    kind           varchar(20)   not null,
    nature         varchar(20),
    source         varchar(20)   not null,
    restriction    varchar(20)   not null,
    occurred_at    timestamptz   not null,
    reported_at    timestamptz   not null,
    closed_at      timestamptz   not null,
    unit_id        bigint        not null,
    area           varchar(3)    not null,
    category_id    bigint        not null,
    subcategory_id bigint,
    event_type     varchar(20)   not null,
    severity       int           not null,
    probability    int           not null,
    title          varchar(500)  not null,
    what_happened  varchar(10000) not null,
    done_at_once   varchar(10000),
    outcome        varchar(10000),
    primary key (import_id, line)
);
create index case_import_row_number on case_import_row (import_id, old_number);

alter table deviation
    add column import_id  bigint references case_import,
    add column old_system varchar(40),
    add column old_number varchar(40),
    add check ((import_id is null) = (old_number is null)),
    add check ((import_id is null) = (old_system is null)),
    add check (import_id is null or closed_at is not null);
create unique index deviation_old_number on deviation (old_system, old_number) where old_number is not null;
create index deviation_old_number_beginning on deviation (old_number varchar_pattern_ops) where old_number is not null;
create index deviation_import on deviation (import_id) where import_id is not null;

-- When somebody was answered in the old system is not known; it is not made up.
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'deviation'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%feedback_at IS NOT NULL%';
    execute format('alter table deviation drop constraint %I', old);
end $$;
alter table deviation add constraint deviation_closed_with_reply check (status <> 'CLOSED'
    or (closed_at is not null and category_id is not null and (feedback_at is not null or import_id is not null)));

-- What it was called there is found as the words of the case are.
drop index deviation_search;
alter table deviation drop column search;
alter table deviation add column search tsvector not null generated always as (to_tsvector('swedish',
    swedish_words(title || ' ' || what_happened || ' ' || coalesce(done_at_once, '') || ' ' || coalesce(old_number, '')))) stored;
create index deviation_search on deviation using gin (search);

-- Numbers of their own, T2019-0001, so that a long import keeps nobody from reporting.
create table case_import_number (
    year int primary key,
    last int not null
);

revoke delete, truncate on case_import from ${app_role};
revoke truncate on case_import_part, case_import_heading, case_import_column, case_import_word, case_import_found, case_import_fault,
    case_import_progress, case_import_row from ${app_role};
