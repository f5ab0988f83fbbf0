create sequence process_number;

-- A process of the work through all its versions.
create table process (
    id      bigint primary key default nextval('entity_id'),
    version bigint  not null default 0,
    number  int     not null unique,
    is_main boolean not null default false
);
create unique index process_main on process (is_main) where is_main;

create table process_version (
    id                bigint primary key default nextval('entity_id'),
    process_id        bigint         not null references process,
    version_no        int            not null,
    status            varchar(20)    not null check (status in ('DRAFT', 'ESTABLISHED', 'REPLACED', 'ENDED')),
    name              varchar(200)   not null,
    purpose           varchar(10000) not null,
    reach             varchar(20)    not null check (reach in ('ADMINISTRATION', 'HEALTH_CARE', 'UNIT')),
    unit_id           bigint references unit,
    areas             varchar(20)    not null check (areas ~ '^(SOL|LSS|HSL)(,(LSS|HSL))*$'),
    change_note       varchar(10000),
    author_id         bigint references employee,
    created_at        timestamptz    not null,
    established_by_id bigint references employee,
    valid_from        date,
    valid_to          date,
    end_reason        varchar(10000),
    unique (process_id, version_no),
    check ((reach = 'UNIT') = (unit_id is not null)),
    check (valid_to >= valid_from),
    check ((status = 'ESTABLISHED') = (valid_from is not null and valid_to is null)),
    constraint process_version_established exclude using btree (process_id with =) where (status = 'ESTABLISHED')
        deferrable initially deferred,
    constraint process_version_draft exclude using btree (process_id with =) where (status = 'DRAFT') deferrable initially deferred
);

create table process_activity (
    id          bigint primary key default nextval('entity_id'),
    version_id  bigint       not null references process_version,
    position    int          not null check (position between 1 and 20),
    name        varchar(200) not null,
    description varchar(10000),
    cooperation varchar(10)  not null check (cooperation in ('NONE', 'INTERNAL', 'EXTERNAL')),
    partner     varchar(200),
    part_id     bigint references process,
    check ((cooperation = 'NONE') = (partner is null))
);
create index process_activity_version on process_activity (version_id, position);
create index process_activity_part on process_activity (part_id) where part_id is not null;

-- The documents that say how an activity is done.
create table activity_routine (
    activity_id bigint not null references process_activity on delete cascade,
    routine_id  bigint not null references routine,
    primary key (activity_id, routine_id)
);
create index activity_routine_routine on activity_routine (routine_id);

revoke delete, truncate on process, process_version from ${app_role};

-- What has been established stays as it was: its activities are neither changed nor taken away.
create function process_version_fixed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from process_version v where v.id = coalesce(old.version_id, new.version_id) and v.status <> 'DRAFT') then
        raise exception 'A process that has been established stays as it was';
    end if;
    return coalesce(new, old);
end $$;
create trigger process_activity_fixed before update or delete on process_activity
    for each row execute function process_version_fixed();

-- The main process of needs-assessed work, as the national model has it; the municipality establishes its own versions of it.
with made as (
    insert into process (number, is_main) values (nextval('process_number'), true) returning id),
version as (
    insert into process_version (process_id, version_no, status, name, purpose, reach, areas, created_at, valid_from)
    select id, 1, 'ESTABLISHED', 'Huvudprocess för behovsprövade insatser',
        'Den som söker hjälp får sitt behov prövat, och får de insatser som har beslutats, av god kvalitet.',
        'ADMINISTRATION', 'SOL,LSS', now(), date '2026-01-01' from made returning id)
insert into process_activity (version_id, position, name, description, cooperation)
select version.id, a.position, a.name, a.description, 'NONE' from version, (values
    (1, 'Aktualisera', 'Ta emot en ansökan, anmälan eller annan uppgift, och besluta att inleda utredning eller inte.'),
    (2, 'Utreda', 'Ta reda på behov, vilja och förutsättningar, tillsammans med den det gäller.'),
    (3, 'Besluta', 'Besluta, motivera, underrätta och berätta hur man överklagar.'),
    (4, 'Utforma uppdrag', 'Beskriva för utföraren vad som ska uppnås.'),
    (5, 'Genomföra uppdrag', 'Planera och ge insatsen tillsammans med den enskilde, och dokumentera.'),
    (6, 'Följa upp', 'Se om målen har nåtts. Ompröva, besluta på nytt eller avsluta.')) a (position, name, description);
