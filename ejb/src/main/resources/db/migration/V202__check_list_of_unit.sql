-- A unit may have question lists of its own beside those for all; without a unit a list is for every unit that it concerns.
alter table check_list add column unit_id bigint references unit;
create index check_list_unit on check_list (unit_id) where unit_id is not null;
