-- The unit that answers for an agreement; none where it is the whole administration's.
alter table supplier_agreement add column unit_id bigint references unit;

-- What is to be mended at a supplier is a measure, in the one list of them.
alter table measure drop constraint measure_origin_check;
alter table measure add constraint measure_origin_check check (origin in ('DEVIATION', 'LEX_SARAH', 'SUPPLIER_FINDING'));
alter table measure add column supplier_finding_id bigint
    generated always as (case when origin = 'SUPPLIER_FINDING' then origin_id end) stored references supplier_finding;

insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, description, expectation, follow_up, owner_id, due,
    status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment, verdict, verdict_comment, verdict_at, verdict_by_id)
select 'SUPPLIER_FINDING', f.id, 'LEV-' || s.number, u.id, 'UNIT', 'CORRECTIVE', left(replace(coalesce(f.measure, f.text), E'\n', ' '), 80),
    f.text, g.name || ': ' || g.meaning, f.due, v.by_id, f.due,
    case f.status when 'OPEN' then 'PLANNED' else 'DONE' end, case f.status when 'MENDED' then null else f.due end, v.at, v.by_id,
    case when f.status <> 'OPEN' then coalesce(f.reported_at, f.followed_up_at) end,
    case when f.status <> 'OPEN' then coalesce(f.reported_by_id, f.followed_up_by_id) end,
    case when f.status <> 'OPEN' then coalesce(f.reported_words, f.follow_up_words) end,
    case f.status when 'MENDED' then 'ACHIEVED' end, case f.status when 'MENDED' then f.follow_up_words end,
    case f.status when 'MENDED' then f.followed_up_at end, case f.status when 'MENDED' then f.followed_up_by_id end
from supplier_finding f
join supplier_visit v on v.id = f.visit_id
join supplier s on s.id = v.supplier_id
join supplier_grade g on g.level = 1
join lateral (select id from unit where kind = 'ADMINISTRATION' order by valid_from, id limit 1) u on true
where f.status <> 'NOTED';
