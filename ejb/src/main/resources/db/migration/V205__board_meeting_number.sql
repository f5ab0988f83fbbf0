-- Meetings have numbers, by which they are spoken of and found.
create sequence board_meeting_number;
alter table board_meeting add column number int;
update board_meeting m set number = n.place
from (select id, row_number() over (order by held_on, id) as place from board_meeting) n where n.id = m.id;
select setval('board_meeting_number', greatest(1, (select count(*) from board_meeting)), exists (select 1 from board_meeting));
alter table board_meeting alter column number set default nextval('board_meeting_number');
alter table board_meeting alter column number set not null;
alter table board_meeting add constraint board_meeting_numbered unique (number);
