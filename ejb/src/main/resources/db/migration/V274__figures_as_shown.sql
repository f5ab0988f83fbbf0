-- What the figures of a report looked like to those above when they were made safe, beside what was counted: what was told stays told, and
-- is known when the next report is made safe. None for reports that were approved before.
alter table made_report_data add column shown text;
alter table made_report_data add column previous_shown text;
