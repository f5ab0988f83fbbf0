-- A report tells of units as they lay on its last day, or as they lie today with what they have taken over; there may be one of each.
alter table made_report add column organised varchar(4) not null default 'THEN' check (organised in ('THEN', 'NOW'));
drop index made_report_one;
create unique index made_report_one on made_report (code, first_day, last_day, coalesce(unit_id, 0), organised, edition);

-- The units whose counts it adds up, where those are others than lay under its unit on the last day.
alter table made_report add column known_as text;
