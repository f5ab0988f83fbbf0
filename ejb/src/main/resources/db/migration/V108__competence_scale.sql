-- The scale of competence is kept on a page: whoever saves second is told, and no two steps have one name.
alter table competence_level add column version bigint not null default 0;
create unique index competence_level_name on competence_level (lower(name));
revoke truncate on competence_level from ${app_role};
