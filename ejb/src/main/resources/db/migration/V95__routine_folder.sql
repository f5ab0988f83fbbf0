-- A folder of documents between being looked at and being taken in; gone after that, or after a week.
create table routine_folder (
    id      bigint primary key default nextval('entity_id'),
    by_id   bigint      not null references employee,
    at      timestamptz not null,
    archive bytea       not null,
    listing bytea       not null
);

revoke update, truncate on routine_folder from ${app_role};
