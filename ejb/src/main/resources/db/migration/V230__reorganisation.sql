-- Reorganisations: what was decided, step by step, tried, carried out from a day, and undone where nothing has happened since.
create table reorganisation (
    id                 bigint primary key default nextval('entity_id'),
    version            bigint         not null default 0,
    name               varchar(200)   not null,
    reason             varchar(10000) not null,
    effective_on       date           not null,
    status             varchar(20)    not null check (status in ('PLANNED', 'DONE', 'UNDONE', 'CANCELLED')),
    decided_by         varchar(200),
    decided_on         date,
    decision_paragraph varchar(40),
    register_number    varchar(60),
    made_by_id         bigint         not null references employee,
    made_at            timestamptz    not null,
    done_at            timestamptz,
    -- None where the job did it on the day.
    done_by_id         bigint references employee,
    -- Ids are given out in one order, so what has a higher one came afterwards.
    done_marker        bigint,
    -- Why the job could not do it on the day; it tries again.
    hindered_at        timestamptz,
    ended_at           timestamptz,
    ended_by_id        bigint references employee,
    ended_words        varchar(10000),
    check ((decided_by is null) = (decided_on is null)),
    check (decision_paragraph is null or decided_by is not null),
    check ((done_at is null) = (status in ('PLANNED', 'CANCELLED'))),
    check ((done_at is null) = (done_marker is null)),
    check ((status in ('UNDONE', 'CANCELLED')) = (ended_at is not null)),
    check ((ended_at is null) = (ended_by_id is null)),
    check ((ended_at is null) = (ended_words is null))
);
create index reorganisation_planned on reorganisation (effective_on) where status = 'PLANNED';

create table reorganisation_step (
    id                bigint primary key default nextval('entity_id'),
    reorganisation_id bigint      not null references reorganisation,
    position          int         not null check (position between 1 and 60),
    kind              varchar(20) not null check (kind in ('RENAME', 'MOVE', 'MERGE', 'SPLIT', 'CLOSE')),
    unit_id           bigint      not null references unit,
    new_name          varchar(200),
    new_parent_id     bigint references unit,
    check ((kind = 'RENAME') = (new_name is not null)),
    check ((kind = 'MOVE') = (new_parent_id is not null)),
    unique (reorganisation_id, position)
);
create index reorganisation_step_unit on reorganisation_step (unit_id);

-- The units that take over. One takes what is open where nothing else is said; one, or none, goes on with the history.
create table reorganisation_receiver (
    step_id       bigint  not null references reorganisation_step on delete cascade,
    unit_id       bigint  not null references unit,
    takes_open    boolean not null,
    takes_history boolean not null,
    primary key (step_id, unit_id)
);
create unique index reorganisation_receiver_open on reorganisation_receiver (step_id) where takes_open;
create unique index reorganisation_receiver_history on reorganisation_receiver (step_id) where takes_history;

-- What goes to another of the receiving units than the one that takes what is open.
create table reorganisation_choice (
    step_id bigint      not null references reorganisation_step on delete cascade,
    kind    varchar(40) not null,
    item_id bigint      not null,
    unit_id bigint      not null references unit,
    primary key (step_id, kind, item_id)
);

-- What was moved, ended and begun, so that it can be undone and so that figures can be told as organised then.
create table reorganisation_move (
    id            bigint primary key default nextval('entity_id'),
    step_id       bigint      not null references reorganisation_step,
    kind          varchar(40) not null,
    item_id       bigint      not null,
    deed          varchar(20) not null check (deed in ('MOVED', 'ADDED', 'ENDED', 'BEGUN')),
    column_name   varchar(60),
    from_unit_id  bigint references unit,
    to_unit_id    bigint references unit,
    former_to     date,
    version_after bigint,
    check ((deed = 'MOVED') = (column_name is not null))
);
create index reorganisation_move_step on reorganisation_move (step_id);
create index reorganisation_move_case on reorganisation_move (item_id, id) where kind = 'deviation';

revoke truncate, delete on reorganisation, reorganisation_move from ${app_role};
revoke update on reorganisation_move from ${app_role};
revoke truncate on reorganisation_step, reorganisation_receiver, reorganisation_choice from ${app_role};

-- Which units went on with what was another's, from which day; what was undone, or is only planned, is not among them.
create view unit_successor as
select s.unit_id, r.unit_id as successor_id, g.effective_on as from_day, r.takes_history, s.kind, g.id as reorganisation_id
from reorganisation g
join reorganisation_step s on s.reorganisation_id = g.id
join reorganisation_receiver r on r.step_id = s.id
where g.status = 'DONE';

-- Every unit with the one that goes on with its history today, however many times it has gone over; itself where nobody does.
create view unit_now as
with recursive way(unit_id, now_id, step) as (
    select id, id, 0 from unit
    union all
    select w.unit_id, s.successor_id, w.step + 1 from way w
    join unit_successor s on s.unit_id = w.now_id and s.takes_history and s.from_day <= current_date
    where w.step < 50)
select distinct on (unit_id) unit_id, now_id from way order by unit_id, step desc;

-- Cases that were open when their unit was taken over, with the unit that they were reported in.
create view case_moved as
select distinct on (m.item_id) m.item_id as deviation_id, m.from_unit_id as then_unit_id
from reorganisation_move m
join reorganisation_step s on s.id = m.step_id
join reorganisation g on g.id = s.reorganisation_id and g.status = 'DONE'
where m.kind = 'deviation' and m.deed = 'MOVED' and m.column_name = 'unit_id'
order by m.item_id, m.id;
