-- Who told of it is one of those that the product knows.
alter table deviation add constraint deviation_source_known
    check (source in ('STAFF', 'CLIENT', 'RELATIVE', 'CITIZEN', 'AUTHORITY', 'CARE_PROVIDER', 'ASSOCIATION'));
