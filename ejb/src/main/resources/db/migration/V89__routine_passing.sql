-- A version that came into force is passed on to whoever leads each unit that it concerns: received, and then told to the staff.
create table routine_passing (
    version_id     bigint not null references routine_version,
    unit_id        bigint not null references unit,
    since          date   not null,
    received_at    timestamptz,
    received_by_id bigint references employee,
    passed_on      date,
    passed_by_id   bigint references employee,
    passed_words   varchar(200),
    -- The meeting or training where it was gone through.
    meeting_id     bigint references staff_meeting,
    primary key (version_id, unit_id),
    check ((received_at is null) = (received_by_id is null)),
    check ((passed_on is null) = (passed_by_id is null)),
    check (passed_on is null or received_at is not null),
    check (passed_on is not null or (meeting_id is null and passed_words is null))
);
create index routine_passing_unit on routine_passing (unit_id) where passed_on is null;
create index routine_passing_meeting on routine_passing (meeting_id);

revoke delete, truncate on routine_passing from ${app_role};
