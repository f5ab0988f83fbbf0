create sequence survey_series;

-- Surveys, indexes and registries that the municipality answers; the rounds of several years are one series.
create table survey (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    series         int          not null,
    kind           varchar(20)  not null check (kind in ('SURVEY', 'INDEX', 'REGISTRY')),
    title          varchar(200) not null,
    sender         varchar(200) not null,
    for_year       int          not null,
    due            date         not null,
    about          varchar(10000),
    responsible_id bigint       not null references employee,
    answer_words   varchar(10000),
    answered_at    timestamptz,
    answered_by_id bigint references employee,
    check ((answered_at is null) = (answer_words is null)),
    check ((answered_at is null) = (answered_by_id is null))
);
create index survey_due on survey (due) where answered_at is null;
create index survey_series_year on survey (series, for_year);
create index survey_responsible on survey (responsible_id) where answered_at is null;

create table survey_part (
    id        bigint primary key default nextval('entity_id'),
    survey_id bigint         not null references survey,
    person_id bigint         not null references employee,
    what      varchar(10000) not null,
    due       date           not null,
    given     varchar(10000),
    done_at   timestamptz,
    check ((done_at is null) = (given is null))
);
create index survey_part_survey on survey_part (survey_id);
create index survey_part_open on survey_part (person_id) where done_at is null;

create table survey_result (
    id             bigint primary key default nextval('entity_id'),
    survey_id      bigint         not null references survey,
    name           varchar(200)   not null,
    figure         numeric(16, 4) not null,
    unit_of_figure varchar(40)    not null
);
create unique index survey_result_name on survey_result (survey_id, lower(name));

revoke delete, truncate on survey, survey_part, survey_result from ${app_role};
