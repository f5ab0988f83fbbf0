-- Days from which the quarterly report's figures cannot be compared with those before.
create table series_break (
    id         bigint primary key default nextval('entity_id'),
    version    bigint       not null default 0,
    day        date         not null,
    text       varchar(200) not null,
    made_at    timestamptz  not null,
    made_by_id bigint references employee
);

-- The key of a break holds a category code.
alter table quarterly_report_figure alter row_key type varchar(100);
