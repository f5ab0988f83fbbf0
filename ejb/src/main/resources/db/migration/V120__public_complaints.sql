-- Complaints, views and praise kept apart; who is to answer them; and those that come by the public page.
alter table deviation
    add column nature                  varchar(20) check (nature in ('COMPLAINT', 'COMMENT', 'PRAISE')),
    add column about_child             boolean not null default false,
    add column via_form                boolean not null default false,
    add column handed_to               varchar(200),
    add column other_receiver_clear_at timestamptz,
    add column handed_over_at          timestamptz,
    add check ((handed_to is null) = (handed_over_at is null)),
    add check (handed_over_at is null or other_receiver_clear_at <= handed_over_at);
update deviation set nature = 'COMPLAINT' where kind = 'COMPLAINT';
alter table deviation add check (nature is null or (nature = 'PRAISE') = (kind = 'GOOD_PRACTICE'));

-- A reply to a complaint: its text is the explanation. A child has a reply of its own, or there is a reason why not.
alter table feedback
    add column planned          varchar(10000),
    add column to_child         varchar(10000),
    add column why_not_to_child varchar(10000);

-- Stands in for the unknown reporter. Never active, so that nobody can log in as it; the name is no user name of a directory.
insert into employee (username, given_name, family_name, active) values ('(webbformuläret)', 'Allmänhetens', 'webbformulär', false);

-- What came by the public page: found again by a keyed hash of its code, which is stored nowhere.
create table public_report (
    id           bigint primary key default nextval('entity_id'),
    code_hash    bytea       not null unique check (length(code_hash) = 32),
    digest       bytea       not null,
    deviation_id bigint unique references deviation,
    sent_at      timestamptz not null
);
revoke delete, truncate on public_report from ${app_role};

-- Posts to the public pages per address and in all, shared by all nodes. The keys are keyed hashes: the table names nobody.
create table public_throttle (
    key_hash       varchar(64) primary key,
    attempts       integer     not null check (attempts >= 0),
    window_started timestamptz not null,
    window_ends    timestamptz not null
);
create index public_throttle_ends on public_throttle (window_ends);
