-- Why somebody looked at a person or took out what the log knows of one: a word of the system's, sealed with the entry.
alter table audit_entry add column reason varchar(40) check (reason ~ '^[A-Z_]+$');

-- Finds the exports that a case was part of.
create index audit_entry_objects on audit_entry using gin (string_to_array(object_ids, ',')) where object_ids is not null;

-- Whether the one concerned lives under a protected identity (sekretessmarkering, skyddad folkbokföring): says nothing of who it is.
alter table deviation add column person_protected boolean not null default false;
