-- Reports of supervision authorities and auditors, with what they point out.
create sequence external_review_number;

create table external_review (
    id            bigint primary key default nextval('entity_id'),
    version       bigint       not null default 0,
    number        int          not null unique,
    kind          varchar(20)  not null check (kind in ('SUPERVISION', 'AUDIT')),
    authority     varchar(200) not null,
    title         varchar(200) not null,
    -- The reviewer's own number, and the municipality's in its register.
    reference     varchar(60),
    registration  varchar(60),
    reported_on   date         not null,
    received_on   date         not null check (received_on >= reported_on),
    answer_by     date check (answer_by >= received_on),
    -- Without a unit it is about the whole administration.
    unit_id       bigint references unit,
    area          varchar(20)  not null check (area in ('HEALTH_CARE', 'SOCIAL_SERVICES', 'COMMON')),
    summary       varchar(10000),
    status        varchar(20)  not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    answered_on   date check (answered_on >= received_on),
    answer_words  varchar(10000),
    closed_at     timestamptz,
    written_by_id bigint       not null references employee,
    written_at    timestamptz  not null,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((answered_on is null) = (answer_words is null)),
    check (answered_on is null or answer_by is not null),
    check (status <> 'ANSWERED' or answered_on is not null)
);
create index external_review_unit on external_review (unit_id);
create index external_review_open on external_review (answer_by) where status <> 'CLOSED';

create table review_finding (
    id                bigint primary key default nextval('entity_id'),
    review_id         bigint         not null references external_review,
    place             int            not null check (place > 0),
    kind              varchar(20)    not null check (kind in ('DEFICIENCY', 'RECOMMENDATION')),
    words             varchar(10000) not null,
    no_measure_reason varchar(10000),
    unique (review_id, place)
);

-- What is closed stays as it is; but a closed report follows its unit when the organisation changes.
create function external_review_kept() returns trigger language plpgsql as $$
begin
    if old.status = 'CLOSED' and (new.status, new.title, new.summary, new.received_on, new.answered_on, new.answer_words)
        is distinct from (old.status, old.title, old.summary, old.received_on, old.answered_on, old.answer_words) then
        raise exception 'a report that is closed cannot change';
    end if;
    return new;
end $$;
create trigger external_review_kept before update on external_review for each row execute function external_review_kept();

create function review_finding_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from external_review r where r.id = new.review_id and r.status = 'CLOSED') then
        raise exception 'a report that is closed takes no findings';
    end if;
    return new;
end $$;
create trigger review_finding_kept before insert or update on review_finding for each row execute function review_finding_kept();

revoke delete, truncate on external_review, review_finding from ${app_role};

-- What is pointed out leads to measures, in the one list of them, and the report is kept as a file; other origins and subjects stay.
do $$
begin
    execute (select 'alter table measure drop constraint measure_origin_check, add constraint measure_origin_check check (origin in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''REVIEW_FINDING''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'measure_origin_check' and c.conrelid = cast('measure' as regclass));
    execute (select 'alter table stored_file drop constraint stored_file_subject_check, add constraint stored_file_subject_check check (subject in ('
            || string_agg(quote_literal(o[1]), ', ') || ', ''REVIEW''))'
        from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') o
        where c.conname = 'stored_file_subject_check' and c.conrelid = cast('stored_file' as regclass));
end $$;
alter table measure add column review_finding_id bigint
    generated always as (case when origin = 'REVIEW_FINDING' then origin_id end) stored references review_finding;
create index measure_review_finding on measure (review_finding_id) where review_finding_id is not null;
