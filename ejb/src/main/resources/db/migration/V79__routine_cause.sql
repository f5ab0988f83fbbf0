-- Measures that changed a document: why its version came.
create table routine_cause (
    version_id bigint      not null references routine_version,
    measure_id bigint      not null references measure,
    by_id      bigint      not null references employee,
    at         timestamptz not null,
    primary key (version_id, measure_id)
);
create index routine_cause_measure on routine_cause (measure_id);

revoke update, delete, truncate on routine_cause from ${app_role};
