-- The application's own role works with the rows of the owner's tables and never changes their shape.
-- A table that allows less (the audit log, for instance) takes the right away again where it is created.
grant usage on schema ledstjarnan to ${app_role};
alter default privileges in schema ledstjarnan grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema ledstjarnan grant usage, select on sequences to ${app_role};
