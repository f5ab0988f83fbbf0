-- Operations have dates and names of their time, as units have.
alter table operation add column version bigint not null default 0;
alter table operation add column valid_from date not null default date '2000-01-01';
alter table operation add column valid_to date;
alter table operation add check (valid_to is null or valid_to >= valid_from);
create table operation_name (
    operation_id bigint       not null references operation,
    name         varchar(200) not null,
    valid_from   date         not null,
    valid_to     date         not null check (valid_to >= valid_from),
    primary key (operation_id, valid_from)
);
