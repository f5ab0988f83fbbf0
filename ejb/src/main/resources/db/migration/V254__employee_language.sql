-- The language in which somebody reads the pages that are written in more than one. No row: Swedish.
create table employee_language (
    employee_id bigint primary key references employee,
    language    varchar(10) not null check (language in ('SWEDISH', 'ENGLISH'))
);
revoke delete, truncate on employee_language from ${app_role};
