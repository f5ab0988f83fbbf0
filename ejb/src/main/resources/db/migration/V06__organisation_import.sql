-- Units are known to other registers, such as the payroll, by a code; files are matched by it.
alter table unit add column code varchar(40);
create unique index unit_code on unit (lower(code));

-- Which files were taken in, and what they brought about.
create table organisation_import (
    id          bigint primary key default nextval('entity_id'),
    kind        varchar(20) not null check (kind in ('UNITS', 'EMPLOYEES', 'EMPLOYMENTS')),
    imported_at timestamptz not null,
    imported_by bigint      not null references employee,
    row_count   integer     not null check (row_count > 0),
    added       integer     not null check (added >= 0),
    changed     integer     not null check (changed >= 0),
    ended       integer     not null check (ended >= 0),
    file_hash   char(64)    not null
);
create index organisation_import_at on organisation_import (imported_at);
revoke update, delete, truncate on organisation_import from ${app_role};
