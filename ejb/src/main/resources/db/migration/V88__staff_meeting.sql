-- Meetings of the staff and training held, noted by the unit's manager.
create table staff_meeting (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    unit_id       bigint      not null references unit,
    kind          varchar(20) not null check (kind in ('STAFF_MEETING', 'TRAINING')),
    held_on       date        not null,
    words         varchar(10000),
    -- What was learned of deviations; the writer has vouched that nobody can be recognised.
    learning      varchar(10000),
    headcount     int         not null check (headcount between 1 and 500),
    written_by_id bigint      not null references employee,
    written_at    timestamptz not null
);
create index staff_meeting_unit on staff_meeting (unit_id, held_on);
create index staff_meeting_held on staff_meeting (held_on);

-- The versions gone through, as they were then.
create table staff_meeting_document (
    meeting_id bigint not null references staff_meeting,
    version_id bigint not null references routine_version,
    primary key (meeting_id, version_id)
);
create index staff_meeting_document_version on staff_meeting_document (version_id);

create table staff_meeting_person (
    meeting_id  bigint not null references staff_meeting,
    employee_id bigint not null references employee,
    primary key (meeting_id, employee_id)
);
create index staff_meeting_person_employee on staff_meeting_person (employee_id);

revoke delete, truncate on staff_meeting from ${app_role};
revoke truncate on staff_meeting_document, staff_meeting_person from ${app_role};
