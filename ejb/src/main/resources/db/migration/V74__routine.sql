create sequence routine_number;

-- A governing document through all its versions.
create table routine (
    id          bigint primary key default nextval('entity_id'),
    version     bigint not null default 0,
    number      int    not null unique,
    review_due  date,
    reviewed_on date
);
create index routine_review on routine (review_due) where review_due is not null;

create table routine_version (
    id                       bigint primary key default nextval('entity_id'),
    routine_id               bigint       not null references routine,
    version_no               int          not null,
    status                   varchar(20)  not null check (status in ('DRAFT', 'FOR_APPROVAL', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
    kind                     varchar(20)  not null check (kind in ('POLICY', 'GUIDELINE', 'ROUTINE', 'INSTRUCTION', 'TEMPLATE', 'CHECKLIST')),
    title                    varchar(200) not null,
    text                     text check (length(text) <= 200000),
    place                    varchar(500),
    responsible              varchar(30)  not null check (responsible in ('SOCIALCHEF', 'MAS', 'ENHETSCHEF', 'KVALITETSSAMORDNARE')),
    areas                    varchar(20)  not null check (areas ~ '^(SOL|LSS|HSL)(,(LSS|HSL))*$'),
    subjects                 varchar(300) not null check (subjects ~ '^[A-Z_,]*$'),
    duties                   varchar(800) not null check (duties ~ '^[A-Z_,]*$'),
    review_by                date,
    change_note              varchar(10000),
    author_id                bigint references employee,
    created_at               timestamptz  not null,
    submitted_by_id          bigint references employee,
    submitted_at             timestamptz,
    approver                 varchar(20) check (approver in ('UNIT_MANAGER', 'MAS', 'SOCIALCHEF', 'COMMITTEE', 'BOARD')),
    approved_by_id           bigint references employee,
    approved_at              timestamptz,
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    valid_from               date,
    valid_to                 date,
    words                    tsvector generated always as (
        setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', left(coalesce(text, ''), 100000)), 'B')) stored,
    unique (routine_id, version_no),
    check (text is null or place is null),
    check ((submitted_at is null) = (submitted_by_id is null) and (submitted_at is null) = (approver is null)),
    check ((approved_at is null) = (approved_by_id is null) and (approved_at is null) = (valid_from is null)),
    check (valid_to >= valid_from),
    check (status not in ('IN_FORCE', 'REPLACED') or (approved_at is not null and coalesce(text, place) is not null)),
    check ((status = 'IN_FORCE') = (valid_from is not null and valid_to is null)),
    check ((decided_on is null) = (decided_by_body is null) and (decided_on is null) = (decision_paragraph is null)
        and (decided_on is null) = (decision_register_number is null))
);
-- One in force and one being written, looked at when all that belongs together is stored.
alter table routine_version add constraint routine_version_in_force
    exclude using btree (routine_id with =) where (status = 'IN_FORCE') deferrable initially deferred;
alter table routine_version add constraint routine_version_open
    exclude using btree (routine_id with =) where (status in ('DRAFT', 'FOR_APPROVAL')) deferrable initially deferred;
create index routine_version_words on routine_version using gin (words) where status = 'IN_FORCE';

-- The units a version applies to; none for the whole administration.
create table routine_unit (
    version_id bigint not null references routine_version,
    unit_id    bigint not null references unit,
    primary key (version_id, unit_id)
);
create index routine_unit_unit on routine_unit (unit_id);

create table routine_event (
    id         bigint primary key default nextval('entity_id'),
    routine_id bigint      not null references routine,
    version_no int         not null,
    action     varchar(20) not null check (action in ('EDIT', 'SUBMIT', 'RETURN', 'APPROVE', 'DISCARD', 'RENEW', 'REVIEW', 'WITHDRAW')),
    words      varchar(10000),
    by_id      bigint references employee,
    at         timestamptz not null
);
create index routine_event_routine on routine_event (routine_id, at);

-- Who is asked to confirm that they have read a version by a day: everybody of the unit, or those who lead it.
create table reading_request (
    id         bigint primary key default nextval('entity_id'),
    version_id bigint      not null references routine_version,
    unit_id    bigint      not null references unit,
    audience   varchar(10) not null check (audience in ('STAFF', 'MANAGERS')),
    due        date        not null,
    by_id      bigint      not null references employee,
    at         timestamptz not null,
    unique (version_id, unit_id)
);
create index reading_request_unit on reading_request (unit_id);

create table reading_receipt (
    version_id  bigint      not null references routine_version,
    employee_id bigint      not null references employee,
    at          timestamptz not null,
    primary key (version_id, employee_id)
);

-- What was approved, and who has read it, stays.
revoke delete, truncate on routine, routine_version, routine_event, reading_request, reading_receipt from ${app_role};
revoke update on routine_event, reading_receipt from ${app_role};

create function routine_version_fixed() returns trigger language plpgsql as $$
begin
    if (new.title, new.text, new.place, new.kind, new.areas, new.subjects, new.duties, new.responsible, new.valid_from, new.approved_at,
            new.approved_by_id) is distinct from
        (old.title, old.text, old.place, old.kind, old.areas, old.subjects, old.duties, old.responsible, old.valid_from, old.approved_at,
            old.approved_by_id) then
        raise exception 'A version that has been in force stays as it was';
    end if;
    return new;
end $$;
create trigger routine_version_fixed before update on routine_version
    for each row when (old.status in ('IN_FORCE', 'REPLACED', 'WITHDRAWN')) execute function routine_version_fixed();
