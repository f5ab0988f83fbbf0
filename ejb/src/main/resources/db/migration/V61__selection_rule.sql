-- Which deviations a report chooses by itself: a rule holds from a day, is ended, and is never changed.
create table selection_rule (
    id             bigint primary key default nextval('entity_id'),
    version        bigint       not null default 0,
    category_id    bigint references category,
    least_severity int check (least_severity between 1 and 4),
    least_times    int check (least_times between 2 and 99),
    reason         varchar(200) not null,
    valid_from     date         not null,
    valid_to       date,
    made_at        timestamptz  not null,
    made_by_id     bigint references employee,
    end_reason     varchar(200),
    ended_by_id    bigint references employee,
    check (least_severity is not null or least_times is not null),
    check (valid_to is null or valid_to >= valid_from),
    check ((end_reason is null) = (valid_to is null)),
    check ((end_reason is null) = (ended_by_id is null))
);
revoke delete, truncate on selection_rule from ${app_role};

alter table quarterly_report add rule_text varchar(10000);
alter table quarterly_report add proposal varchar(2000);

alter table selected_deviation add rule_id bigint references selection_rule;
alter table selected_deviation add left_out_reason varchar(200);
alter table selected_deviation add left_out_at timestamptz;
alter table selected_deviation alter marked_by_id drop not null;
alter table selected_deviation add check ((left_out_reason is null) = (left_out_at is null));
alter table selected_deviation add check (left_out_at is null or rule_id is not null);
alter table selected_deviation add check ((marked_by_id is null) = (rule_id is not null));

-- The document as it stood in the page when it was approved: settings and categories may be renamed afterwards.
alter table quarterly_report_document add page text;
