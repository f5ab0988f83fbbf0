-- What a handler has open is counted and listed without looking at the rows themselves.
drop index deviation_handler_open;
create index deviation_handler_open on deviation (handler_id, due_step, reported_at, id)
    include (status, kind, area, unit_id, receiving_unit_id, receiving_role, restriction, category_id, severity) where closed_at is null;

-- The menu of everybody who reports asks for reports that were sent back; somebody may have thousands of others.
create index deviation_returned on deviation (reporter_id) where status = 'RETURNED';

-- The quarterly report counts suspicions among millions of events.
create index case_event_suspected on case_event (happened_at) where action = 'SUSPECT_LEX_MARIA';
