-- The year's deviations, complaints and measures as one would ask for them by hand, this year and the last: what the yearly compilation tells.
select d.area, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.area, count(*) filter (where d.closed_at >= date_trunc('year', now())), count(*) filter (where d.closed_at is null) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' group by 1;
select d.area, date_trunc('month', d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) group by 1, 2;
select u.operation_id, extract(year from d.reported_at), count(*) from deviation d join unit u on u.id = d.unit_id
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.source, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.category_id, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.area = 'HSL' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.category_id, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.area <> 'HSL' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.severity, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select e.cause_area, extract(year from d.reported_at), count(distinct d.id) from deviation d join investigation_entry e on e.deviation_id = d.id
where e.cause_area is not null and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select percentile_cont(0.5) within group (order by d.first_action_at - d.reported_at), percentile_cont(0.5) within group (order by d.closed_at - d.reported_at),
    count(*) filter (where d.feedback_at < d.reported_at + interval '14 days'), count(*) filter (where d.closed_at < d.reported_at + interval '30 days'), count(*)
from deviation d where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now());
select count(*) filter (where d.reported_at < now() - interval '30 days'), count(*) from deviation d
where d.kind = 'DEVIATION' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.closed_at is null;
select count(*), count(*) filter (where d.closed_at < d.reported_at + interval '30 days') from deviation d
where d.kind in ('DEVIATION', 'MISCONDUCT') and d.status <> 'DUPLICATE' and d.reported_at >= date_trunc('year', now());
select count(distinct employee_id) from employment where kind = 'WORKS_IN' and valid_to is null;
select count(*) from unit u where u.kind = 'UNIT' and not exists (select 1 from deviation d where d.unit_id = u.id
    and d.reported_at >= date_trunc('year', now()));
select coalesce(d.nature, 'COMPLAINT'), extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.source, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.category_id, extract(year from d.reported_at), count(*) from deviation d
where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select u.operation_id, extract(year from d.reported_at), count(*) from deviation d join unit u on u.id = d.unit_id
where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select extract(year from d.reported_at), d.handed_over_at is not null, exists (select 1 from measure m where m.deviation_id = d.id), d.feedback_at is not null, count(*)
from deviation d where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2, 3, 4;
select percentile_cont(0.5) within group (order by d.first_action_at - d.reported_at), percentile_cont(0.5) within group (order by d.feedback_at - d.reported_at),
    max(d.feedback_at - d.reported_at), count(*) from deviation d where d.kind = 'COMPLAINT' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now());
select u.operation_id, extract(year from d.reported_at), count(*) from deviation d join unit u on u.id = d.unit_id
where d.kind = 'GOOD_PRACTICE' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select d.category_id, d.kind, count(*) from deviation d
where d.kind <> 'GOOD_PRACTICE' and d.status <> 'DUPLICATE' and d.reported_at >= date_trunc('year', now()) group by 1, 2;
select d.category_id, extract(year from d.reported_at), count(*) from deviation d
where d.kind in ('DEVIATION', 'COMPLAINT') and d.status <> 'DUPLICATE' and d.reported_at >= date_trunc('year', now()) - interval '2 years' group by 1, 2;
select m.origin, count(*) filter (where m.created_at >= date_trunc('year', now())), count(*) filter (where m.status = 'DONE' and m.ended_at >= date_trunc('year', now())),
    count(*) filter (where m.ended_at is null) from measure m group by 1;
select e.cause_area, extract(year from m.created_at), count(distinct m.id) from measure m join investigation_entry e on e.deviation_id = m.deviation_id
where e.cause_area is not null and m.created_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select m.verdict, extract(year from m.verdict_at), count(*) from measure m
where m.verdict_at >= date_trunc('year', now()) - interval '1 year' group by 1, 2;
select x.area, extract(year from x.received_at), count(*) from lex_sarah x group by 1, 2;
select extract(year from x.received_at), count(*) from lex_maria x group by 1
