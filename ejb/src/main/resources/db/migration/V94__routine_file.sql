-- Files that belong to versions of documents, with what is written in them, to be searched. A later version carries them on.
create table routine_file (
    id          bigint primary key default nextval('entity_id'),
    file_name   varchar(200) not null,
    kind        varchar(10)  not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'TEXT', 'MARKDOWN')),
    bytes       int          not null check (bytes between 1 and 10485760),
    sha256      char(64)     not null,
    text        text check (length(text) <= 200000),
    added_by_id bigint references employee,
    added_at    timestamptz  not null,
    words       tsvector generated always as (
        setweight(to_tsvector('swedish', replace(file_name, '.', ' ')), 'B')
            || setweight(to_tsvector('swedish', left(coalesce(text, ''), 100000)), 'C')) stored
);
create index routine_file_words on routine_file using gin (words);

create table routine_file_content (
    file_id bigint primary key references routine_file on delete cascade,
    content bytea not null
);

create table routine_version_file (
    version_id bigint not null references routine_version,
    file_id    bigint not null references routine_file,
    primary key (version_id, file_id)
);
create index routine_version_file_file on routine_version_file (file_id);

revoke update, truncate on routine_file, routine_file_content, routine_version_file from ${app_role};

-- What belonged to a version that has been in force belongs to it for ever, and a file that a version has is not deleted.
create function routine_version_file_fixed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from routine_version v where v.id = coalesce(old.version_id, new.version_id)
            and v.status in ('IN_FORCE', 'REPLACED', 'WITHDRAWN')) then
        raise exception 'A version that has been in force keeps its files';
    end if;
    return coalesce(new, old);
end $$;
create trigger routine_version_file_fixed before insert or delete on routine_version_file
    for each row execute function routine_version_file_fixed();
