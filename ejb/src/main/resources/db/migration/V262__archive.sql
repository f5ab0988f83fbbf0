-- Packages of closed cases for the archive: what was asked for, the parts that the job makes of it, which case lies in which, and the
-- receipt of whoever took them over. After that the parts are emptied; numbers and checksums stay.
create table archive_delivery (
    id                 bigint primary key default nextval('entity_id'),
    version            bigint      not null default 0,
    number             int         not null unique check (number > 0),
    kind               varchar(20) not null check (kind in ('DEVIATION', 'COMPLAINT', 'LEX_SARAH', 'LEX_MARIA')),
    closed_from        date        not null,
    closed_to          date        not null,
    status             varchar(20) not null check (status in ('PREPARING', 'READY', 'RECEIVED')),
    made_at            timestamptz not null,
    made_by_id         bigint      not null references employee,
    -- The last case that lies in a part: the next part begins after it.
    last_case_id       bigint      not null default 0,
    ready_at           timestamptz,
    received_on        date,
    received_by        varchar(200),
    receiver_reference varchar(200),
    recorded_at        timestamptz,
    recorded_by_id     bigint references employee,
    check (closed_from <= closed_to),
    check ((status = 'PREPARING') = (ready_at is null)),
    check ((status = 'RECEIVED') = (received_on is not null)),
    check ((received_on is null) = (received_by is null)),
    check ((received_on is null) = (recorded_at is null)),
    check ((received_on is null) = (recorded_by_id is null))
);
revoke delete, truncate on archive_delivery from ${app_role};

create table archive_part (
    id          bigint primary key default nextval('entity_id'),
    delivery_id bigint   not null references archive_delivery,
    position    int      not null check (position > 0),
    cases       int      not null check (cases > 0),
    bytes       int      not null check (bytes > 0),
    sha256      char(64) not null,
    unique (delivery_id, position)
);
create table archive_part_content (
    part_id bigint primary key references archive_part,
    content bytea not null
);
revoke update, delete, truncate on archive_part from ${app_role};
revoke update, truncate on archive_part_content from ${app_role};

create table archive_item (
    part_id     bigint      not null references archive_part,
    case_type   varchar(40) not null,
    case_id     bigint      not null,
    case_number varchar(40) not null,
    package_id  uuid        not null,
    -- Of its METS.xml, which holds the checksums of all the rest.
    sha256      char(64)    not null,
    primary key (part_id, case_type, case_id)
);
create index archive_item_case on archive_item (case_type, case_id);
revoke update, delete, truncate on archive_item from ${app_role};

-- As before, and: what is on its way to the archive stays until it has been received.
create or replace view disposal_hinder as
select c.case_type, c.case_id, case h.reason when 'APPEAL' then 'APPEALED' else 'HELD' end as hinder, 1 as weight
from disposal_case c join disposal_hold h on h.case_type = c.case_type and h.case_id = c.case_id and h.lifted_at is null
union all
select 'lex-sarah', s.id, 'AT_IVO', 2 from lex_sarah s where s.ivo_notified_on is not null and s.ivo_decided_on is null
union all
select 'lex-maria', m.id, 'AT_IVO', 2 from lex_maria m where m.ivo_notified_on is not null and m.ivo_decided_on is null
union all
select c.case_type, c.case_id, 'OPEN_MEASURE', 3
from disposal_case c join measure m on m.deviation_id = c.deviation_id where m.next_date is not null
union all
select 'lex-sarah', m.lex_sarah_id, 'OPEN_MEASURE', 3
from measure m where m.lex_sarah_id is not null and m.next_date is not null
union all
select c.case_type, c.case_id, 'TIED_OPEN', 4 from disposal_case c join deviation d on d.id = c.deviation_id
where d.closed_at is null
union all
select c.case_type, c.case_id, 'TIED_OPEN', 4 from disposal_case c
    join case_link l on c.deviation_id in (l.deviation_id, l.other_id)
    join deviation o on o.id = case when l.deviation_id = c.deviation_id then l.other_id else l.deviation_id end
where o.closed_at is null
union all
select 'lex-sarah', s.id, 'TIED_KEPT', 5 from lex_sarah s join lex_maria m on m.deviation_id = s.deviation_id
where m.disposed_at is null
union all
select 'lex-maria', m.id, 'TIED_KEPT', 5 from lex_maria m join lex_sarah s on s.deviation_id = m.deviation_id
where s.disposed_at is null
union all
select c.case_type, c.case_id, 'UNREGISTERED', 6 from disposal_case c
    join registration r on r.register_number is null and r.case_type = c.case_type and r.case_id = c.case_id
union all
select c.case_type, c.case_id, 'UNREPORTED', 7 from disposal_case c
    join board_matter b on b.case_number = c.case_number and b.status in ('TO_WRITE', 'READY')
union all
select c.case_type, c.case_id, 'UNREPORTED', 7 from disposal_case c join deviation d on d.id = c.deviation_id
    join selected_deviation s on s.deviation_id = d.id and s.left_out_at is null
    join quarterly_report q on q.status = 'DRAFT'
        and q.year = extract(year from d.reported_at at time zone 'Europe/Stockholm')
        and q.quarter_number = extract(quarter from d.reported_at at time zone 'Europe/Stockholm')
union all
select i.case_type, i.case_id, 'ARCHIVING', 8
from archive_item i join archive_part p on p.id = i.part_id join archive_delivery d on d.id = p.delivery_id
where d.status <> 'RECEIVED';
