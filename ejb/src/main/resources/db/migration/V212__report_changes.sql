-- Counts what has changed in a draft, in any chapter or figure: whoever signs has seen what is stored.
alter table made_report add column changes int not null default 0;
