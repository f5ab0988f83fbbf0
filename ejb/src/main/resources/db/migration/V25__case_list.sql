-- What the list of cases is ordered and narrowed by, so that a page reads few rows however many cases there are.
-- due_step says which target a case waits for, as CaseDue does: 1 first action, 2 reply, 3 investigation, 4 no target, 9 closed.
alter table deviation
    add column due_step smallint not null generated always as (case
        when closed_at is not null then 9
        when status = 'REPORTED' then 1
        when status = 'RETURNED' then 4
        when feedback_at is null then 2
        when status = 'INVESTIGATING' and not short_track then 3
        else 4 end) stored,
    add column status_rank smallint not null generated always as (case status
        when 'REPORTED' then 1
        when 'RETURNED' then 2
        when 'INVESTIGATING' then 3
        when 'ACTING' then 4
        when 'CLOSED' then 5
        when 'ACKNOWLEDGED' then 6
        else 7 end) stored,
    add column risk smallint not null generated always as (coalesce(severity, 0) * coalesce(probability, 0)) stored;

-- The columns included are those that rights and filters ask for: who may read a case is then told without opening its row.
drop index deviation_unit_reported;
drop index deviation_handler;
drop index deviation_reported;
create index deviation_reported on deviation (reported_at, id)
    include (status, kind, area, unit_id, receiving_unit_id, receiving_role, handler_id, restriction, category_id, severity);
create index deviation_unit_reported on deviation (unit_id, reported_at, id)
    include (status, kind, area, receiving_unit_id, receiving_role, handler_id, restriction, category_id, severity);
create index deviation_due on deviation (due_step, reported_at, id)
    include (status, kind, area, unit_id, receiving_unit_id, receiving_role, handler_id, restriction, category_id, severity)
    where closed_at is null;
create index deviation_unit_due on deviation (unit_id, due_step, reported_at, id)
    include (status, kind, area, receiving_unit_id, receiving_role, handler_id, restriction, category_id, severity)
    where closed_at is null;
create index deviation_category_reported on deviation (category_id, reported_at, id);
create index deviation_handler_reported on deviation (handler_id, reported_at, id);
create index deviation_handler_open on deviation (handler_id, due_step, reported_at, id) where closed_at is null;
create index deviation_untaken on deviation (receiving_unit_id) where handler_id is null and closed_at is null;
create index deviation_received_elsewhere on deviation (receiving_unit_id) where receiving_unit_id <> unit_id;
create index deviation_receiving_role on deviation (receiving_role, reported_at, id) where receiving_role is not null;
create index deviation_suspected on deviation (restriction, reported_at, id) where restriction <> 'NONE';
create index deviation_title on deviation (title, reported_at, id);
create index deviation_risk on deviation (risk, reported_at, id);
create index deviation_status on deviation (status_rank, reported_at, id);
create index deviation_exclusion_employee on deviation_exclusion (employee_id);
