-- Yearly compilations keep the exercise of authority (myndighetsutövning) apart from care and support that are carried out.
alter table operation add column authority boolean not null default false;
