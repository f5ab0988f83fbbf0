-- Complaints are few among the cases: the quarterly report finds those of many years without reading the rest.
create index deviation_complaint on deviation (reported_at) include (closed_at, source, area, status, restriction) where kind = 'COMPLAINT';
