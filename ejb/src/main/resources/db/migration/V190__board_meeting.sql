-- Meetings of the political bodies: what goes to which, what was decided there, and what came of it.
create table board_meeting (
    id               bigint primary key default nextval('entity_id'),
    version          bigint       not null default 0,
    body             varchar(200) not null,
    held_on          date         not null,
    papers_by        date         not null check (papers_by <= held_on),
    place            varchar(200),
    status           varchar(20)  not null check (status in ('PLANNED', 'CALLED', 'CLOSED', 'CANCELLED')),
    created_at       timestamptz  not null,
    created_by_id    bigint       not null references employee,
    called_at        timestamptz,
    called_by_id     bigint references employee,
    closed_at        timestamptz,
    closed_by_id     bigint references employee,
    cancelled_reason varchar(200),
    check ((called_at is null) = (called_by_id is null)),
    check ((closed_at is null) = (closed_by_id is null)),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check (status not in ('CALLED', 'CLOSED') or called_at is not null),
    check ((status = 'CANCELLED') = (cancelled_reason is not null))
);
create unique index board_meeting_day on board_meeting (lower(body), held_on) where status <> 'CANCELLED';
create index board_meeting_held on board_meeting (held_on);

create table board_item (
    id                       bigint primary key default nextval('entity_id'),
    version                  bigint       not null default 0,
    meeting_id               bigint       not null references board_meeting,
    position                 int          not null check (position > 0),
    -- What another feature handed in, such as board-matter:12; null where it was written here.
    source_key               varchar(80),
    kind                     varchar(20)  not null check (kind in ('INFORMATION', 'DECISION')),
    title                    varchar(200) not null,
    proposal                 varchar(4000),
    path                     varchar(200),
    added_at                 timestamptz  not null,
    added_by_id              bigint       not null references employee,
    outcome                  varchar(20) check (outcome in ('NOTED', 'AS_PROPOSED', 'CHANGED', 'REFUSED', 'RETURNED', 'POSTPONED')),
    decided_words            varchar(4000),
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    recorded_at              timestamptz,
    recorded_by_id           bigint references employee,
    follow_up                varchar(2000),
    follow_up_owner_id       bigint references employee,
    follow_up_due            date,
    followed_up_at           timestamptz,
    followed_up_by_id        bigint references employee,
    followed_up_words        varchar(4000),
    check ((outcome is null) = (recorded_at is null)),
    check ((outcome is null) = (recorded_by_id is null)),
    check ((outcome is null) = (decided_on is null)),
    check ((outcome is null) = (decision_paragraph is null)),
    check ((outcome is null) = (decision_register_number is null)),
    check ((outcome is null) = (decided_by_body is null)),
    check (kind = 'DECISION' or outcome is null or outcome in ('NOTED', 'POSTPONED')),
    check (outcome not in ('CHANGED', 'REFUSED', 'RETURNED') or decided_words is not null),
    check ((follow_up is null) = (follow_up_owner_id is null)),
    check ((follow_up is null) = (follow_up_due is null)),
    check (follow_up is null or outcome is not null),
    check ((followed_up_at is null) = (followed_up_by_id is null)),
    check ((followed_up_at is null) = (followed_up_words is null)),
    check (followed_up_at is null or follow_up is not null)
);
create index board_item_meeting on board_item (meeting_id, position);
create unique index board_item_once on board_item (meeting_id, source_key) where source_key is not null;
create index board_item_source on board_item (source_key) where source_key is not null;
create index board_item_follow_up on board_item (follow_up_due) where follow_up_due is not null and followed_up_at is null;
create index board_item_owner on board_item (follow_up_owner_id) where follow_up_owner_id is not null;

-- What was decided stands: neither it nor its item is written over or taken away.
create function board_item_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.outcome is not null then
            raise exception 'a decided item is kept';
        end if;
        return old;
    end if;
    if old.outcome is not null and (new.outcome, new.decided_words, new.decided_on, new.decision_paragraph,
            new.decision_register_number, new.title, new.meeting_id, new.source_key)
        is distinct from (old.outcome, old.decided_words, old.decided_on, old.decision_paragraph,
            old.decision_register_number, old.title, old.meeting_id, old.source_key) then
        raise exception 'a decision is not written over';
    end if;
    return new;
end $$;
create trigger board_item_kept before update or delete on board_item for each row execute function board_item_kept();

revoke delete, truncate on board_meeting from ${app_role};
revoke truncate on board_item from ${app_role};
