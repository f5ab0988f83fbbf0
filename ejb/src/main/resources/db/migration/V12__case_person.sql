-- Who a case concerns, and who outside the municipality reported it: ciphertexts only (AES-256-GCM, the case's id as associated
-- data), and a keyed look-up value that finds the same person again without telling who it is.
create table case_person (
    id              bigint primary key default nextval('entity_id'),
    version         bigint      not null default 0,
    deviation_id    bigint      not null references deviation,
    role            varchar(20) not null check (role in ('CONCERNED', 'OUTSIDE_REPORTER')),
    name_sealed     bytea       not null,
    identity_sealed bytea,
    contact_sealed  bytea,
    identity_lookup bytea,
    completed_at    timestamptz,
    unique (deviation_id, role),
    check ((identity_sealed is null) = (identity_lookup is null))
);
create index case_person_lookup on case_person (identity_lookup) where identity_lookup is not null;
