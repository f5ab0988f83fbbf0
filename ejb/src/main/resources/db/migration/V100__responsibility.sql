create sequence responsible_task_number;

-- A task in the quality work, borne by a role, through all its wordings.
create table responsible_task (
    id      bigint primary key default nextval('entity_id'),
    version bigint      not null default 0,
    number  int         not null unique,
    code    varchar(40) unique
);

create table task_wording (
    id          bigint primary key default nextval('entity_id'),
    task_id     bigint       not null references responsible_task,
    revision    int          not null,
    bearer      varchar(20)  not null check (bearer in
                    ('BOARD', 'COMMITTEE', 'SOCIALCHEF', 'MAS', 'ENHETSCHEF', 'KVALITETSSAMORDNARE', 'MEDARBETARE', 'LEVERANTOR')),
    nature      varchar(20)  not null check (nature in ('KEPT', 'BY_ROLE', 'DISTRIBUTABLE')),
    task        varchar(500) not null,
    ground      varchar(300),
    source      varchar(200),
    valid_from  date         not null,
    valid_to    date,
    by_id       bigint references employee,
    at          timestamptz  not null,
    reason      varchar(10000),
    ended_by_id bigint references employee,
    ended_at    timestamptz,
    end_reason  varchar(10000),
    unique (task_id, revision),
    -- One that was replaced on its first day never held.
    check (valid_to >= valid_from - 1),
    check ((nature = 'KEPT') = (bearer in ('BOARD', 'COMMITTEE'))),
    check (nature <> 'DISTRIBUTABLE' or bearer in ('SOCIALCHEF', 'ENHETSCHEF')),
    constraint task_wording_one exclude using btree (task_id with =) where (valid_to is null) deferrable initially deferred
);

create function task_wording_fixed() returns trigger language plpgsql as $$
begin
    if old.valid_to is not null or (new.task_id, new.revision, new.bearer, new.nature, new.task, new.ground, new.source, new.valid_from,
            new.by_id, new.at, new.reason) is distinct from (old.task_id, old.revision, old.bearer, old.nature, old.task, old.ground,
            old.source, old.valid_from, old.by_id, old.at, old.reason) then
        raise exception 'What a task was stays as it was';
    end if;
    return new;
end $$;
create trigger task_wording_fixed before update on task_wording for each row execute function task_wording_fixed();

-- A task given further to a person; it holds from the day it is accepted.
create table distribution (
    id          bigint primary key default nextval('entity_id'),
    version     bigint       not null default 0,
    task_id     bigint       not null references responsible_task,
    unit_id     bigint references unit,
    giver_id    bigint       not null references employee,
    receiver_id bigint       not null references employee check (receiver_id <> giver_id),
    valid_from  date         not null,
    valid_to    date check (valid_to >= valid_from),
    document    varchar(200) not null,
    status      varchar(20)  not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'RETURNED', 'ENDED', 'WITHDRAWN')),
    proposed_at timestamptz  not null,
    answered_at timestamptz,
    holds_from  date check (holds_from >= valid_from),
    held_to     date,
    ended_at    timestamptz,
    reason      varchar(10000),
    settled_at  timestamptz,
    check ((holds_from is not null) = (status in ('ACCEPTED', 'RETURNED', 'ENDED'))),
    check ((held_to is not null) = (status in ('RETURNED', 'ENDED'))),
    check ((reason is not null) = (status in ('DECLINED', 'RETURNED', 'ENDED'))),
    check (settled_at is null or status in ('DECLINED', 'RETURNED'))
);
create index distribution_task on distribution (task_id, unit_id);
create index distribution_receiver on distribution (receiver_id, status);

-- What the political bodies have decided about the management system.
create table board_decision (
    id                       bigint primary key default nextval('entity_id'),
    version                  bigint       not null default 0,
    subject                  varchar(20)  not null check (subject in
                                 ('SYSTEM', 'DISTRIBUTION', 'GOALS', 'INTERNAL_CONTROL', 'FOLLOW_UP', 'OTHER')),
    summary                  varchar(200) not null,
    decided_by_body          varchar(200) not null,
    decided_on               date         not null,
    decision_paragraph       varchar(40)  not null,
    decision_register_number varchar(60)  not null,
    recorded_by_id           bigint       not null references employee,
    recorded_at              timestamptz  not null,
    struck_by_id             bigint references employee,
    struck_at                timestamptz,
    struck_reason            varchar(200),
    check ((struck_at is null) = (struck_by_id is null) and (struck_at is null) = (struck_reason is null))
);

create table delivered_task (
    code     varchar(40) primary key,
    profile  varchar(1)   not null check (profile in ('R', 'S')),
    position int          not null,
    bearer   varchar(20)  not null,
    nature   varchar(20)  not null,
    task     varchar(500) not null,
    ground   varchar(300),
    source   varchar(200) not null,
    unique (profile, position)
);

revoke delete, truncate on responsible_task, task_wording, distribution, board_decision from ${app_role};
revoke insert, update, delete, truncate on delivered_task from ${app_role};
