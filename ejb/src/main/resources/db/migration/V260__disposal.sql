-- Retention: how long cases of a kind are kept and by which decision; lists of those whose time is out; what was removed.
create table retention_class (
    id                 bigint primary key default nextval('entity_id'),
    version            bigint       not null default 0,
    kind               varchar(20)  not null check (kind in ('DEVIATION', 'COMPLAINT', 'LEX_SARAH', 'LEX_MARIA')),
    name               varchar(200) not null,
    outcome            varchar(10)  not null check (outcome in ('KEEP', 'DISPOSE')),
    years              int check (years between 1 and 100),
    decision_reference varchar(200),
    decided_on         date,
    valid_from         date         not null,
    valid_to           date,
    check ((outcome = 'DISPOSE') = (years is not null)),
    check ((decision_reference is null) = (decided_on is null)),
    check (valid_to is null or valid_to >= valid_from)
);
create unique index retention_class_from on retention_class (kind, valid_from);
-- What has been decided is ended, not taken away.
revoke delete, truncate on retention_class from ${app_role};

-- What must not be removed although its time is out, until somebody lifts it.
create table disposal_hold (
    id           bigint primary key default nextval('entity_id'),
    version      bigint       not null default 0,
    case_type    varchar(40)  not null check (case_type in ('deviation', 'lex-sarah', 'lex-maria')),
    case_id      bigint       not null,
    case_number  varchar(40)  not null,
    reason       varchar(20)  not null check (reason in ('APPEAL', 'SUPERVISION', 'DISPUTE', 'OTHER')),
    reference    varchar(200),
    placed_at    timestamptz  not null,
    placed_by_id bigint       not null references employee,
    lifted_at    timestamptz,
    lifted_by_id bigint references employee,
    check ((lifted_at is null) = (lifted_by_id is null))
);
create unique index disposal_hold_case on disposal_hold (case_type, case_id) where lifted_at is null;
revoke delete, truncate on disposal_hold from ${app_role};

create table disposal_list (
    id             bigint primary key default nextval('entity_id'),
    version        bigint      not null default 0,
    number         int         not null unique check (number > 0),
    -- Cases whose time was out on this day.
    until_day      date        not null,
    status         varchar(20) not null check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'DONE', 'REJECTED')),
    made_at        timestamptz not null,
    -- None where the job made it.
    made_by_id     bigint references employee,
    proposed_at    timestamptz,
    proposed_by_id bigint references employee,
    decided_at     timestamptz,
    decided_by_id  bigint references employee,
    decision_words varchar(2000),
    done_at        timestamptz,
    check ((proposed_at is null) = (proposed_by_id is null)),
    check ((decided_at is null) = (decided_by_id is null)),
    check (status in ('DRAFT', 'REJECTED') or proposed_at is not null),
    check ((status in ('APPROVED', 'DONE', 'REJECTED')) = (decided_at is not null)),
    -- Two see to it, always.
    check (status not in ('APPROVED', 'DONE') or decided_by_id <> proposed_by_id),
    check ((status = 'DONE') = (done_at is not null)),
    check (status <> 'REJECTED' or decision_words is not null)
);
revoke delete, truncate on disposal_list from ${app_role};

create table disposal_item (
    id              bigint primary key default nextval('entity_id'),
    list_id         bigint      not null references disposal_list,
    class_id        bigint      not null references retention_class,
    case_type       varchar(40) not null check (case_type in ('deviation', 'lex-sarah', 'lex-maria')),
    case_id         bigint      not null,
    case_number     varchar(40) not null,
    closed_on       date        not null,
    ends_on         date        not null,
    -- Why it may not be removed: such a one is shown, and stays.
    hinder          varchar(20),
    left_out_reason varchar(200),
    left_out_by_id  bigint references employee,
    -- The list is ended: it may stand on another.
    settled_at      timestamptz,
    disposed_at     timestamptz,
    unique (list_id, case_type, case_id),
    check ((left_out_reason is null) = (left_out_by_id is null)),
    check (disposed_at is null or (hinder is null and left_out_reason is null))
);
create unique index disposal_item_waiting on disposal_item (case_type, case_id) where settled_at is null;
create index disposal_item_left on disposal_item (list_id, id) where disposed_at is null;
create index disposal_item_number on disposal_item (list_id, case_number);
revoke delete, truncate on disposal_item from ${app_role};

-- What was removed, by whom and on what ground: without anything about a person.
create table disposal_protocol (
    list_id bigint primary key references disposal_list,
    sha256  char(64) not null,
    pdf     bytea    not null
);
revoke update, delete, truncate on disposal_protocol from ${app_role};

-- What remains of a case is what figures count by: unit, category, dates, severity.
alter table deviation add column disposed_at timestamptz;
alter table lex_sarah add column disposed_at timestamptz;
alter table lex_maria add column disposed_at timestamptz;

-- Stands in for everybody who had to do with a case that is removed. Never active, so that nobody can log in as it.
insert into employee (username, given_name, family_name, active) values ('(gallrat)', 'Gallrad', 'uppgift', false);

-- Closed cases by kind, as the classes have them. A deviation that became a case of lex Sarah or lex Maria goes with that case.
create view disposal_case as
select 'deviation' as case_type, d.id as case_id, d.number as case_number,
    case when d.kind = 'COMPLAINT' then 'COMPLAINT' else 'DEVIATION' end as kind,
    cast(d.closed_at at time zone 'Europe/Stockholm' as date) as closed_on, d.id as deviation_id
from deviation d
where d.closed_at is not null and d.disposed_at is null and d.restriction = 'NONE'
    and not exists (select 1 from lex_sarah s where s.deviation_id = d.id)
    and not exists (select 1 from lex_maria m where m.deviation_id = d.id)
union all
select 'lex-sarah', s.id, s.number, 'LEX_SARAH', cast(s.closed_at at time zone 'Europe/Stockholm' as date), s.deviation_id
from lex_sarah s where s.closed_at is not null and s.disposed_at is null
union all
select 'lex-maria', m.id, m.number, 'LEX_MARIA', cast(m.closed_at at time zone 'Europe/Stockholm' as date), m.deviation_id
from lex_maria m where m.closed_at is not null and m.disposed_at is null;

-- What hinders that a case is removed, the weightiest first.
create view disposal_hinder as
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
        and q.quarter_number = extract(quarter from d.reported_at at time zone 'Europe/Stockholm');
