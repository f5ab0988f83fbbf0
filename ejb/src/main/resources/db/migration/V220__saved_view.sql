-- What somebody asks of the figures, by a name; a reader of a shared one sees only what the own rights reach.
create table saved_view (
    id       bigint primary key default nextval('entity_id'),
    version  bigint        not null default 0,
    owner_id bigint        not null references employee,
    name     varchar(80)   not null,
    address  varchar(1000) not null check (address not like '%://%'),
    shared   boolean       not null,
    saved_at timestamptz   not null,
    unique (owner_id, name)
);
