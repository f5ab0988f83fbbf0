-- What reports are made of. A row never changes once it is in force: a change is a new row with the next edition, so that a report keeps
-- the definition it was drafted by.
create table report_definition (
    id            bigint primary key default nextval('entity_id'),
    version       bigint        not null default 0,
    -- Names it through all its editions.
    code          varchar(40)   not null check (code ~ '^[a-z][a-z0-9-]*$'),
    edition       int           not null check (edition > 0),
    name          varchar(200)  not null,
    about         varchar(2000) not null,
    period_kind   varchar(20)   not null check (period_kind in ('QUARTER', 'HALF_YEAR', 'YEAR')),
    -- Roles with commas between; each of the approvers signs.
    writers       varchar(200)  not null,
    approvers     varchar(200)  not null,
    -- Days from the end of the period until it is to be approved.
    due_after     int           not null check (due_after between 1 and 366),
    -- What a part with chapters of its own is called, where a part can be taken out on its own.
    part_name     varchar(200),
    -- Whether the job drafts it when the period has ended.
    by_job        boolean       not null,
    -- The page that makes it, where that is not the common one; such a definition is not edited.
    page          varchar(200),
    status        varchar(20)   not null check (status in ('DRAFT', 'IN_FORCE', 'RETIRED')),
    -- None for those that come with the product.
    changed_by_id bigint references employee,
    changed_at    timestamptz   not null default now(),
    unique (code, edition)
);
create unique index report_definition_in_force on report_definition (code) where status = 'IN_FORCE';
create unique index report_definition_draft on report_definition (code) where status = 'DRAFT';

create table report_definition_chapter (
    id            bigint primary key default nextval('entity_id'),
    definition_id bigint        not null references report_definition,
    position      int           not null check (position between 1 and 60),
    -- 1 for a chapter, 2 for one within the chapter before.
    level         int           not null default 1 check (level in (1, 2)),
    heading       varchar(200)  not null,
    guidance      varchar(2000) not null,
    -- Whether it must be written before approval.
    required      boolean       not null,
    -- The role that answers for it.
    role          varchar(30)   not null,
    -- Where it stands in the part that can be taken out; none where it is not of it.
    part_position int check (part_position between 1 and 60),
    -- Its heading there, where that is another.
    part_heading  varchar(200),
    -- Sources with commas between, in order.
    sources       varchar(1000) not null default ''
);
create index report_definition_chapter_definition on report_definition_chapter (definition_id, position);

create sequence made_report_number;

create table made_report (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    number         int          not null unique,
    definition_id  bigint       not null references report_definition,
    -- The same through all versions of the definition, so that a period has one current report of a kind and a part.
    code           varchar(40)  not null,
    first_day      date         not null,
    last_day       date         not null check (last_day >= first_day),
    -- None for the whole administration.
    unit_id        bigint references unit,
    edition        int          not null default 1 check (edition > 0),
    replaces_id    bigint unique references made_report,
    reason         varchar(2000),
    status         varchar(20)  not null check (status in ('DRAFT', 'APPROVED', 'HANDED')),
    drafted_at     timestamptz  not null,
    -- None where the job drafted it.
    drafted_by_id  bigint references employee,
    collected_at   timestamptz  not null,
    -- What the figures count, in words.
    rule           varchar(2000) not null,
    due            date         not null,
    registration_number varchar(60),
    approved_at    timestamptz,
    threshold      int check (threshold between 1 and 20),
    sha256         char(64),
    check ((status = 'DRAFT') = (approved_at is null)),
    check ((approved_at is null) = (sha256 is null)),
    check ((approved_at is null) = (threshold is null)),
    check ((replaces_id is null) = (reason is null)),
    check ((replaces_id is null) = (edition = 1))
);
create unique index made_report_one on made_report (code, first_day, last_day, coalesce(unit_id, 0), edition);
create index made_report_definition on made_report (definition_id);

create table made_report_chapter (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    report_id     bigint      not null references made_report,
    chapter_id    bigint      not null references report_definition_chapter,
    position      int         not null,
    text          varchar(20000),
    -- Who has taken it on; none where it is anybody's of the role.
    author_id     bigint references employee,
    written_by_id bigint references employee,
    written_at    timestamptz,
    unique (report_id, position),
    check ((written_at is null) = (written_by_id is null))
);
create index made_report_chapter_author on made_report_chapter (author_id);

-- What each source handed in, and what it had handed in before, so that the difference can be shown.
create table made_report_data (
    id           bigint primary key default nextval('entity_id'),
    report_id    bigint      not null references made_report,
    source       varchar(60) not null,
    collected_at timestamptz not null,
    block        text        not null,
    previous_at  timestamptz,
    previous     text,
    unique (report_id, source),
    check ((previous_at is null) = (previous is null))
);

create table made_report_comment (
    id          bigint primary key default nextval('entity_id'),
    chapter_id  bigint        not null references made_report_chapter,
    words       varchar(2000) not null,
    by_id       bigint        not null references employee,
    at          timestamptz   not null,
    settled_at  timestamptz,
    settled_by_id bigint references employee,
    check ((settled_at is null) = (settled_by_id is null))
);
create index made_report_comment_chapter on made_report_comment (chapter_id);

create table made_report_signature (
    id        bigint primary key default nextval('entity_id'),
    report_id bigint      not null references made_report,
    role      varchar(30) not null,
    by_id     bigint      not null references employee,
    at        timestamptz not null,
    unique (report_id, role)
);

create table made_report_handover (
    id                  bigint primary key default nextval('entity_id'),
    report_id           bigint       not null references made_report,
    step                int          not null check (step > 0),
    body                varchar(200) not null,
    day                 date,
    paragraph           varchar(30),
    registration_number varchar(60),
    request             varchar(2000),
    recorded_by_id      bigint references employee,
    recorded_at         timestamptz,
    unique (report_id, step),
    check ((recorded_at is null) = (day is null)),
    check ((recorded_at is null) = (paragraph is null)),
    check ((recorded_at is null) = (registration_number is null)),
    check ((recorded_at is null) = (recorded_by_id is null))
);

-- What was approved: the whole, and the part that can be taken out.
create table made_report_document (
    id        bigint primary key default nextval('entity_id'),
    report_id bigint      not null references made_report,
    kind      varchar(20) not null check (kind in ('WHOLE', 'PART')),
    pdf       bytea       not null,
    -- The XHTML that the file was made from, and as it stands in a page.
    paper     text        not null,
    page      text        not null,
    sha256    char(64)    not null,
    unique (report_id, kind)
);

-- What was approved is never written over, nor taken away.
create function made_report_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from made_report r where r.id = coalesce(new.report_id, old.report_id) and r.approved_at is not null) then
        raise exception 'an approved report is not written over';
    end if;
    return coalesce(new, old);
end $$;
create trigger made_report_chapter_kept before insert or update or delete on made_report_chapter
    for each row execute function made_report_kept();
create trigger made_report_data_kept before insert or update or delete on made_report_data
    for each row execute function made_report_kept();
create function report_definition_kept() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (new.code, new.edition, new.name, new.about, new.period_kind, new.writers, new.approvers, new.due_after,
            new.part_name) is distinct from (old.code, old.edition, old.name, old.about, old.period_kind, old.writers, old.approvers,
            old.due_after, old.part_name) then
        raise exception 'a definition in force does not change';
    end if;
    return new;
end $$;
create trigger report_definition_kept before update on report_definition for each row execute function report_definition_kept();

revoke delete, truncate on made_report, made_report_chapter, made_report_comment, made_report_data, made_report_handover
    from ${app_role};
revoke update, delete, truncate on made_report_document from ${app_role};
revoke truncate on report_definition, report_definition_chapter, made_report_signature from ${app_role};
