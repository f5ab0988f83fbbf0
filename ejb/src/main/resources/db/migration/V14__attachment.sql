-- Pictures and documents: first of a draft, then of the case. The content is apart, so that no list ever loads it.
create table attachment (
    id           bigint primary key default nextval('entity_id'),
    draft_id     bigint references deviation_draft,
    deviation_id bigint references deviation,
    file_name    varchar(200) not null,
    kind         varchar(10)  not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX')),
    bytes        int          not null check (bytes between 1 and 10485760),
    sha256       char(64)     not null,
    added_by_id  bigint       not null references employee,
    added_at     timestamptz  not null,
    check ((draft_id is null) <> (deviation_id is null))
);
create index attachment_draft on attachment (draft_id) where draft_id is not null;
create index attachment_deviation on attachment (deviation_id) where deviation_id is not null;

create table attachment_content (
    attachment_id bigint primary key references attachment on delete cascade,
    content       bytea not null
);
