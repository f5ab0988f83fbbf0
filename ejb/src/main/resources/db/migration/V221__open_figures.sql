-- A year's figures as they were published for anyone: never changed nor taken back, since nobody can be made to forget them.
create table open_figures (
    id              bigint primary key default nextval('entity_id'),
    year            int           not null unique check (year between 2000 and 2999),
    threshold       int           not null check (threshold between 2 and 20),
    published_at    timestamptz   not null,
    published_by_id bigint        not null references employee
);

create table open_figure (
    figures_id bigint       not null references open_figures,
    place      int          not null,
    measure    varchar(30)  not null,
    dimension  varchar(30)  not null,
    part       varchar(200) not null,
    count      int check (count >= 0),
    hidden     varchar(10) check (hidden in ('SMALL', 'WITHHELD')),
    primary key (figures_id, place),
    check ((count is null) = (hidden is not null))
);
revoke update, delete, truncate on open_figures, open_figure from ${app_role};
