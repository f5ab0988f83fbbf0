-- The grades of suppliers are kept on a page: whoever saves second is told, and no two grades have one name.
alter table supplier_grade add column version bigint not null default 0;
create unique index supplier_grade_name on supplier_grade (lower(name));
grant insert, update, delete on supplier_grade to ${app_role};
