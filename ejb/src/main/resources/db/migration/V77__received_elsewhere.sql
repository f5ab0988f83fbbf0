-- By the expression itself, so that the database knows how few they are: by a condition it took them for most of the cases, and read
-- all of them.
drop index deviation_received_elsewhere;
create index deviation_received_elsewhere on deviation ((case when receiving_unit_id <> unit_id then receiving_unit_id end));
