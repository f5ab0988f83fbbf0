-- Who investigated a lex Sarah or lex Maria case, and how far it had come, before each change, so that it can be told who could see it
-- on a day. What is now is in the case.
create table lex_position_past (
    id                bigint primary key default nextval('entity_id'),
    lex_sarah_id      bigint references lex_sarah,
    lex_maria_id      bigint references lex_maria,
    held_until        timestamptz not null,
    unit_id           bigint references unit,
    investigator_id   bigint references employee,
    manager_concerned boolean     not null,
    status            varchar(20) not null,
    check (num_nonnulls(lex_sarah_id, lex_maria_id) = 1)
);
create index lex_position_past_sarah on lex_position_past (lex_sarah_id, held_until) where lex_sarah_id is not null;
create index lex_position_past_maria on lex_position_past (lex_maria_id, held_until) where lex_maria_id is not null;

-- By the database, so that no way to change a case can forget it.
create function lex_position_kept() returns trigger language plpgsql as $$
begin
    insert into lex_position_past
        (lex_sarah_id, lex_maria_id, held_until, unit_id, investigator_id, manager_concerned, status)
    values (case tg_table_name when 'lex_sarah' then old.id end, case tg_table_name when 'lex_maria' then old.id end,
        clock_timestamp(), old.unit_id, old.investigator_id, old.manager_concerned, old.status);
    return new;
end $$;
create trigger lex_position_kept after update on lex_sarah for each row
when ((old.unit_id, old.investigator_id, old.manager_concerned, old.status)
    is distinct from (new.unit_id, new.investigator_id, new.manager_concerned, new.status))
execute function lex_position_kept();
create trigger lex_position_kept after update on lex_maria for each row
when ((old.unit_id, old.investigator_id, old.manager_concerned, old.status)
    is distinct from (new.unit_id, new.investigator_id, new.manager_concerned, new.status))
execute function lex_position_kept();

revoke update, delete, truncate on lex_position_past from ${app_role};

-- From when they are kept, by kind: of the time before, only what held at the first change is known.
alter table case_position_since add column kind varchar(20) not null default 'deviation' unique;
alter table case_position_since alter column kind drop default;
insert into case_position_since (kind) values ('lex-sarah'), ('lex-maria');

-- They go with the case; after it, since emptying it keeps a position.
insert into disposal_step (position, table_name, of_case, emptied) values
(64, 'lex_position_past', 't.lex_sarah_id = any ($2) or t.lex_maria_id = any ($3)', null);
