-- MAS's quarterly report: frozen figures, chosen deviations, the document that was approved and who has received it.
create table quarterly_report (
    id                  bigint primary key default nextval('entity_id'),
    version             bigint      not null default 0,
    year                int         not null check (year between 2000 and 2999),
    quarter_number      int         not null check (quarter_number between 1 and 4),
    status              varchar(20) not null check (status in ('DRAFT', 'APPROVED', 'HANDED')),
    drafted_at          timestamptz not null,
    drafted_by_id       bigint references employee,
    figures_at          timestamptz not null,
    registration_number varchar(60),
    analysis            varchar(10000),
    approved_at         timestamptz,
    approved_by_id      bigint references employee,
    threshold           int check (threshold between 1 and 20),
    sha256              char(64),
    unique (year, quarter_number),
    check ((status = 'DRAFT') = (approved_at is null)),
    check ((approved_at is null) = (approved_by_id is null)),
    check ((approved_at is null) = (threshold is null)),
    check ((approved_at is null) = (sha256 is null)),
    check (status = 'DRAFT' or analysis is not null)
);

create table quarterly_report_figure (
    report_id    bigint       not null references quarterly_report,
    part         varchar(20)  not null,
    row_key      varchar(60)  not null,
    row_label    varchar(200) not null,
    row_group    varchar(200),
    row_order    int          not null,
    period_start date         not null,
    count        int          not null check (count >= 0),
    primary key (report_id, part, row_key, period_start)
);

create table quarterly_report_handover (
    id                  bigint primary key default nextval('entity_id'),
    report_id           bigint       not null references quarterly_report,
    step                int          not null check (step > 0),
    body                varchar(200) not null,
    day                 date,
    paragraph           varchar(30),
    registration_number varchar(60),
    recorded_by_id      bigint references employee,
    recorded_at         timestamptz,
    unique (report_id, step),
    check ((recorded_at is null) = (day is null)),
    check ((recorded_at is null) = (paragraph is null)),
    check ((recorded_at is null) = (registration_number is null)),
    check ((recorded_at is null) = (recorded_by_id is null))
);

-- What was approved is never written over, nor taken away.
create table quarterly_report_document (
    report_id bigint primary key references quarterly_report,
    pdf       bytea not null
);
revoke update, delete, truncate on quarterly_report_document from ${app_role};
revoke delete, truncate on quarterly_report from ${app_role};

create table selected_deviation (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    deviation_id   bigint       not null unique references deviation,
    reason         varchar(200) not null,
    summary        varchar(2000),
    marked_at      timestamptz  not null,
    marked_by_id   bigint       not null references employee,
    attested_at    timestamptz,
    attested_by_id bigint references employee,
    check ((attested_at is null) = (attested_by_id is null)),
    check (attested_at is null or summary is not null)
);
