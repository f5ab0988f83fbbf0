-- That a case is not about the same thing as others, as somebody has said of a pattern: the night's search never puts them together again.
create table case_apart (
    id              bigint primary key default nextval('entity_id'),
    version         bigint      not null default 0,
    deviation_id    bigint      not null references deviation on delete cascade,
    said_by_id      bigint      not null references employee,
    said_at         timestamptz not null,
    -- Taken back: kept, and heeded no more.
    withdrawn_by_id bigint references employee,
    withdrawn_at    timestamptz,
    check ((withdrawn_at is null) = (withdrawn_by_id is null))
);
create index case_apart_deviation on case_apart (deviation_id);

create table case_apart_other (
    apart_id     bigint not null references case_apart on delete cascade,
    deviation_id bigint not null references deviation on delete cascade,
    primary key (apart_id, deviation_id)
);
create index case_apart_other_deviation on case_apart_other (deviation_id);

-- What holds now, each pair both ways.
create view case_pair_apart as
select a.deviation_id as one_id, o.deviation_id as other_id from case_apart a join case_apart_other o on o.apart_id = a.id
where a.withdrawn_at is null
union all
select o.deviation_id, a.deviation_id from case_apart a join case_apart_other o on o.apart_id = a.id where a.withdrawn_at is null;

revoke delete, truncate on case_apart from ${app_role};
revoke update, delete, truncate on case_apart_other from ${app_role};

insert into disposal_step (position, table_name, of_case, emptied) values
(66, 'case_apart_other', 't.deviation_id = any ($1) or t.apart_id in (select a.id from case_apart a where a.deviation_id = any ($1))', null),
(67, 'case_apart', 't.deviation_id = any ($1)', null);
