-- A measure may be followed by an indicator, and it may be said to be too early to judge it.
alter table measure add column indicator_id bigint references indicator;
alter table measure add column early_at timestamptz;
create index measure_indicator on measure (indicator_id) where indicator_id is not null;
create index measure_judged on measure (coalesce(verdict_at, early_at) desc, id desc)
    where status = 'DONE' and (verdict is not null or early_at is not null);
alter table measure_date_change drop constraint measure_date_change_which_check,
    add constraint measure_date_change_which_check check (which in ('DUE', 'FOLLOW_UP', 'TOO_EARLY'));

-- What is done for a goal is followed by the indicator that weighs most in it, among those measured where the measure is.
update measure m set indicator_id = (
    select gi.indicator_id
    from activity a join action_plan p on p.id = a.plan_id join goal_indicator gi on gi.goal_id = p.goal_id
        join indicator i on i.id = gi.indicator_id
    where a.id = m.activity_id and (i.whole or exists (
        select 1 from indicator_unit iu where iu.indicator_id = i.id and iu.unit_id = m.unit_id))
    order by gi.weight desc nulls last, i.number limit 1)
where m.activity_id is not null and m.verdict is null;
