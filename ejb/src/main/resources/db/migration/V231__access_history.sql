-- Where a case was and who handled it before each change, so that it can be told who could see it on a day. What is now is in the case.
create table case_position_past (
    id                bigint primary key default nextval('entity_id'),
    deviation_id      bigint      not null references deviation,
    held_until        timestamptz not null,
    unit_id           bigint      not null references unit,
    receiving_unit_id bigint references unit,
    receiving_role    varchar(30),
    handler_id        bigint references employee,
    area              varchar(3)  not null,
    restriction       varchar(20) not null
);
create index case_position_past_deviation on case_position_past (deviation_id, held_until);

-- By the database, so that no way to change a case can forget it.
create function case_position_kept() returns trigger language plpgsql as $$
begin
    insert into case_position_past
        (deviation_id, held_until, unit_id, receiving_unit_id, receiving_role, handler_id, area, restriction)
    values (old.id, clock_timestamp(), old.unit_id, old.receiving_unit_id, old.receiving_role, old.handler_id, old.area, old.restriction);
    return new;
end $$;
create trigger case_position_kept after update on deviation for each row
when ((old.unit_id, old.receiving_unit_id, old.receiving_role, old.handler_id, old.area, old.restriction)
    is distinct from (new.unit_id, new.receiving_unit_id, new.receiving_role, new.handler_id, new.area, new.restriction))
execute function case_position_kept();

revoke update, delete, truncate on case_position_past from ${app_role};

-- From when positions are kept: of the time before, only what held at the first change is known.
create table case_position_since (
    since timestamptz not null default now()
);
insert into case_position_since default values;
revoke insert, update, delete, truncate on case_position_since from ${app_role};
