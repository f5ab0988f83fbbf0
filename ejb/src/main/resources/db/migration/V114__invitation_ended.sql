-- A complaint that is moved to another unit leaves behind those whom the first one asked to contribute. What they answered stays.
alter table invitation add column ended_at timestamptz;
