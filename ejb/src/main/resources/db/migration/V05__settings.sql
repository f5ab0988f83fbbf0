-- What the municipality decides for itself. Rows are only added: the newest holds, the others are the history.
create table profile_setting (
    id            bigint primary key default nextval('entity_id'),
    setting_key   varchar(60)  not null,
    revision      integer      not null check (revision > 0),
    setting_value varchar(200) not null,
    valid_from    timestamptz  not null,
    changed_by    bigint references employee,
    reason        varchar(200) not null,
    unique (setting_key, revision)
);
revoke update, delete, truncate on profile_setting from ${app_role};
