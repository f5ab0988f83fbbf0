-- All of it taken out, as when the municipality leaves: ordered by one, approved by another, made by a job, kept for some days.
create table full_export (
    id             bigint primary key default nextval('entity_id'),
    version        bigint        not null default 0,
    number         int           not null unique,
    status         varchar(20)   not null check (status in ('ORDERED', 'APPROVED', 'MADE', 'REFUSED', 'REMOVED')),
    reason         varchar(1000) not null,
    ordered_by_id  bigint        not null references employee,
    ordered_at     timestamptz   not null,
    answered_by_id bigint references employee,
    answered_at    timestamptz,
    made_at        timestamptz,
    bytes          bigint,
    sha256         char(64),
    table_count    int,
    row_count      bigint,
    file_count     int,
    expires_at     timestamptz,
    removed_at     timestamptz,
    check ((answered_by_id is null) = (answered_at is null)),
    check (answered_by_id <> ordered_by_id),
    check (status not in ('APPROVED', 'MADE', 'REFUSED') or answered_at is not null),
    check (status <> 'MADE' or (made_at is not null and bytes is not null and sha256 is not null and expires_at is not null))
);

-- The file in pieces, so that no more than one of them is in memory; removed when its days are over.
create table full_export_part (
    export_id bigint not null references full_export,
    place     int    not null,
    content   bytea  not null,
    primary key (export_id, place)
);

-- Who has it.
create table full_export_download (
    id          bigint primary key default nextval('entity_id'),
    export_id   bigint      not null references full_export,
    employee_id bigint      not null references employee,
    at          timestamptz not null
);
create index full_export_download_export on full_export_download (export_id);

revoke delete, truncate on full_export from ${app_role};
revoke update, truncate on full_export_part from ${app_role};
revoke update, delete, truncate on full_export_download from ${app_role};
