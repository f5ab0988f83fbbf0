-- A short question on a version, answered where one confirms having read it. Who answered wrong is never kept.
create table routine_question (
    id           bigint primary key default nextval('entity_id'),
    version      bigint       not null default 0,
    version_id   bigint       not null unique references routine_version,
    question     varchar(200) not null,
    right_answer int          not null check (right_answer between 0 and 3),
    explanation  varchar(500) not null,
    written_at   timestamptz  not null
);

create table routine_question_answer (
    question_id bigint       not null references routine_question,
    position    int          not null check (position between 0 and 3),
    words       varchar(200) not null,
    primary key (question_id, position)
);

revoke truncate on routine_question, routine_question_answer from ${app_role};
