-- Each report tells how long the unit's cases usually take, by the last 50 that were closed.
create index deviation_closed_lately on deviation (unit_id, closed_at desc) include (reported_at) where status = 'CLOSED';
