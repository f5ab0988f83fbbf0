-- Files of governing documents: they belong to the document, and are given to those of its versions that have them.
alter table stored_file drop constraint stored_file_subject_check;
alter table stored_file add constraint stored_file_subject_check check (subject in ('SUPPLIER_RESULT', 'SURVEY', 'ROUTINE'));
alter table stored_file drop constraint stored_file_kind_check;
alter table stored_file add constraint stored_file_kind_check
    check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX') or subject = 'ROUTINE' and kind in ('TEXT', 'MARKDOWN'));

-- What a file is called and what is written in it, to be searched.
create table stored_file_text (
    file_id bigint primary key references stored_file on delete cascade,
    title   varchar(200) not null,
    text    text         not null check (length(text) <= 200000),
    words   tsvector generated always as (
        setweight(to_tsvector('swedish', title), 'B') || setweight(to_tsvector('swedish', left(text, 100000)), 'C')) stored
);
create index stored_file_text_words on stored_file_text using gin (words);

create table routine_version_file (
    version_id bigint not null references routine_version,
    file_id    bigint not null references stored_file,
    primary key (version_id, file_id)
);
create index routine_version_file_file on routine_version_file (file_id);

revoke update, truncate on stored_file, stored_file_content, stored_file_text, routine_version_file from ${app_role};

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
