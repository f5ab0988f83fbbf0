-- Failed logins per account and per client address, shared by all nodes. The keys are keyed hashes: the table names nobody.
create table login_throttle (
    key_hash       varchar(64) primary key,
    attempts       integer     not null check (attempts >= 0),
    window_started timestamptz not null
);
