-- How the quality work is going, told to each meeting: figures live until the report is approved, frozen from then on.
create table standing_report (
    id             bigint primary key default nextval('entity_id'),
    version        bigint      not null default 0,
    meeting_id     bigint      not null unique references board_meeting,
    first_day      date        not null,
    last_day       date check (last_day >= first_day),
    summary        varchar(10000),
    ahead          varchar(10000),
    drafted_at     timestamptz not null,
    drafted_by_id  bigint      not null references employee,
    approved_at    timestamptz,
    approved_by_id bigint references employee,
    threshold      int check (threshold between 1 and 20),
    sha256         char(64),
    check ((approved_at is null) = (approved_by_id is null)),
    check ((approved_at is null) = (last_day is null)),
    check ((approved_at is null) = (threshold is null)),
    check ((approved_at is null) = (sha256 is null)),
    check (approved_at is null or summary is not null)
);

create table standing_report_document (
    report_id bigint primary key references standing_report,
    pdf       bytea not null,
    page      text  not null
);

-- What was approved is never written over, nor taken away.
create function standing_report_kept() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null then
        raise exception 'an approved report is not written over';
    end if;
    return new;
end $$;
create trigger standing_report_kept before update on standing_report for each row execute function standing_report_kept();

revoke delete, truncate on standing_report from ${app_role};
revoke update, delete, truncate on standing_report_document from ${app_role};
