-- What a body asked for when it received a report, and what MAS writes in the next one of what has come of it.
alter table quarterly_report_handover add request varchar(2000) check (request is null or recorded_at is not null);
alter table quarterly_report add follow_up varchar(2000);
