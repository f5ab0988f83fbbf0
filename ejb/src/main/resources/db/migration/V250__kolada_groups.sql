-- Kolada's groups of similar municipalities: one for each field of work, renewed each year. A measure is compared within its own field.
alter table kolada_measure add subject varchar(10) not null default 'GENERAL'
    check (subject in ('ELDERLY', 'LSS', 'SOCIAL', 'GENERAL'));
update kolada_measure set subject = case
    when area like 'Särskilt boende%' or area like 'Hemtjänst%' or area like 'Äldreomsorg%' then 'ELDERLY'
    when area like 'LSS%' then 'LSS'
    when area like 'Individ- och familjeomsorg%' then 'SOCIAL'
    else 'GENERAL' end;

create table kolada_group (
    code    varchar(12)  primary key check (code ~ '^G[0-9]+$'),
    title   varchar(200) not null,
    subject varchar(10)  not null check (subject in ('ELDERLY', 'LSS', 'SOCIAL', 'GENERAL')),
    year    int          not null check (year between 1970 and 2100),
    members varchar(200) not null
);
revoke delete, truncate on kolada_group from ${app_role};

-- As Kolada writes the own municipality; its groups are found by it.
alter table kolada_selection add municipality_name varchar(200);

-- The official measure that an own indicator is seen beside.
alter table indicator add compared_kpi varchar(10) references kolada_measure (kpi);
alter table indicator add constraint indicator_compared_is_own check (compared_kpi is null or source <> 'KOLADA');
create index indicator_compared_kpi on indicator (compared_kpi) where compared_kpi is not null;
