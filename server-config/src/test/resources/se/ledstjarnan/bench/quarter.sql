-- The figures of the last ended quarter as one would ask for them by hand: types by month, severity and units by quarter, falls and who
-- fell, suspected lex Maria, what is open, measures, and complaints that came, were closed and were left open; and the cases that the
-- rules in force choose.
select date_trunc('month', d.reported_at), c.code, count(*) from deviation d left join category c on c.id = d.category_id
where d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.reported_at >= date_trunc('year', now() - interval '2 years') and d.reported_at < date_trunc('quarter', now()) group by 1, 2;
select date_trunc('quarter', d.reported_at), d.severity, count(*) from deviation d
where d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.reported_at >= date_trunc('quarter', now()) - interval '15 months' and d.reported_at < date_trunc('quarter', now()) group by 1, 2;
select d.unit_id, date_trunc('quarter', d.reported_at), c.code, count(*) from deviation d left join category c on c.id = d.category_id
where d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.reported_at >= date_trunc('quarter', now()) - interval '15 months' and d.reported_at < date_trunc('quarter', now()) group by 1, 2, 3;
select date_trunc('quarter', d.reported_at), count(distinct p.identity_lookup), count(*) filter (where p.identity_lookup is null)
from deviation d join category c on c.id = d.category_id left join case_person p on p.deviation_id = d.id and p.role = 'CONCERNED'
where c.code = 'FALL' and d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.reported_at >= date_trunc('quarter', now()) - interval '15 months' and d.reported_at < date_trunc('quarter', now()) group by 1;
select date_trunc('quarter', e.happened_at), count(distinct d.id) from case_event e join deviation d on d.id = e.deviation_id
where e.action = 'SUSPECT_LEX_MARIA' and e.happened_at >= date_trunc('quarter', now()) - interval '15 months'
    and e.happened_at < date_trunc('quarter', now()) and d.area = 'HSL' group by 1;
select count(*), count(*) filter (where d.reported_at < now() - interval '30 days') from deviation d
where d.area = 'HSL' and d.status in ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING') and d.reported_at < date_trunc('quarter', now());
select count(*) filter (where m.created_at >= date_trunc('quarter', now()) - interval '3 months' and m.created_at < date_trunc('quarter', now())),
    count(*) filter (where m.status = 'DONE' and m.ended_at >= date_trunc('quarter', now()) - interval '3 months'
        and m.ended_at < date_trunc('quarter', now())),
    count(*) filter (where m.status = 'PLANNED' and m.due < current_date),
    count(*) filter (where m.verdict is not null and m.verdict_at >= date_trunc('quarter', now()) - interval '3 months'
        and m.verdict_at < date_trunc('quarter', now()))
from measure m join deviation d on d.id = m.origin_id where d.area = 'HSL' and d.kind = 'DEVIATION' and d.restriction <> 'LEX_SARAH';
select date_trunc('quarter', d.reported_at), d.source, count(*) from deviation d
where d.area = 'HSL' and d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.reported_at >= date_trunc('quarter', now()) - interval '15 months' and d.reported_at < date_trunc('quarter', now()) group by 1, 2;
select date_trunc('quarter', d.closed_at), d.source, count(*) from deviation d
where d.area = 'HSL' and d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
    and d.closed_at >= date_trunc('quarter', now()) - interval '15 months' and d.closed_at < date_trunc('quarter', now()) group by 1, 2;
select q.finish, d.source, count(*) from generate_series(date_trunc('quarter', now()) - interval '12 months', date_trunc('quarter', now()),
        interval '3 months') q (finish)
join deviation d on d.reported_at < q.finish and (d.closed_at is null or d.closed_at >= q.finish)
where d.area = 'HSL' and d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' group by 1, 2;
select distinct on (h.id) h.id, h.rule_id from (select d.id, r.id as rule_id, r.least_times,
        count(*) over (partition by r.id, d.unit_id, d.category_id) as times
    from selection_rule r join deviation d on (r.category_id is null or r.category_id = d.category_id)
        and (r.least_severity is null or r.least_severity <= d.severity)
    where r.ended_by_id is null and d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH'
        and d.reported_at >= date_trunc('quarter', now()) - interval '3 months' and d.reported_at < date_trunc('quarter', now())) h
where h.least_times is null or h.times >= h.least_times
