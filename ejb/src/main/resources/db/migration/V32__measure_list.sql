-- The list of measures in its natural order, whatever narrows it: the next thing to do first, then what has ended, the newest first.
-- What waits for someone through a day (reminders) is read by it too, as by the index that it replaces.
create index measure_list on measure (next_date, ended_at desc, id desc);
drop index measure_next;
create index measure_title on measure (title, id);
