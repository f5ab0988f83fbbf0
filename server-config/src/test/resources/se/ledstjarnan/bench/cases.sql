-- Cases :first to :last, spread evenly over ten years up to now, in an order that has nothing to do with time; one in a hundred is
-- open. Everything is worked out from the number, so that each run lays in the same.
create temporary table made on commit drop as
with staff as (
    select e.id, e.unit_id, l.employee_id as leader,
        row_number() over (order by e.id) - 1 as place, count(*) over () as all_of_them
    from (select distinct on (m.employee_id) m.employee_id as id, m.unit_id from employment m
        where m.kind = 'WORKS_IN' and m.valid_to is null order by m.employee_id, m.unit_id) e
    join lateral (select employee_id from employment x where x.unit_id = e.unit_id and x.kind = 'LEADS' and x.valid_to is null
        order by x.id limit 1) l on true
), kinds as (
    select c.id, c.parent_id, p.name || coalesce(', ' || lower(c.name), '') as title, p.compartment,
        row_number() over (order by c.id) - 1 as place, count(*) over () as all_of_them
    from category c join category p on p.id = c.parent_id
    where p.code in ('FALL', 'LAKEMEDEL', 'INFORMATION', 'INSATS', 'FALL_SOL')
), numbered as (
    select n, (n * 7919) % 1000003 as mixed, now() - interval '10 years' * (((n * 104729) % 1000003) / 1000003.0) as reported_at
    from generate_series(:first::bigint, :last::bigint) n
)
select nextval('entity_id') as id, n, mixed, reported_at, s.id as reporter, s.leader, s.unit_id, k.id as subcategory, k.parent_id as category,
    k.title, case when k.compartment = 'HEALTH_CARE' then 'HSL' else 'SOL' end as area,
    case when mixed % 100 <> 0 then 'CLOSED' when mixed % 300 = 0 then 'REPORTED' when mixed % 300 = 100 then 'INVESTIGATING' else 'ACTING'
        end as status
from numbered
join staff s on s.place = mixed % s.all_of_them
join kinds k on k.place = (mixed / 64) % k.all_of_them;

insert into deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id, reporter_id,
    opened_at, reported_at, receiving_unit_id, handler_id, area, category_id, subcategory_id, event_type, severity, probability,
    first_action_at, feedback_at, closed_at)
select id, 'B-' || n, title, status, 'DEVIATION', 'STAFF', case when mixed % 3 = 0 then 'OPERATION' else 'ONE_PERSON' end,
    reported_at - interval '3 hours',
    'Personen hittades i rummet på kvällspasset och sade att golvet var halt. '
        || case when mixed % 5000 = 0 then 'Taklyften hade stannat i ett mellanläge. ' else '' end
        || 'Rullatorn stod kvar vid sängen och larmet hördes inte i korridoren. Personen mådde efter omständigheterna väl och åt som vanligt.',
    'Hjälpte personen upp, kontrollerade puls och andning och ringde sjuksköterskan.', unit_id, reporter,
    reported_at - interval '2 minutes', reported_at, unit_id, case when status = 'REPORTED' then null else leader end, area,
    case when status = 'REPORTED' then null else category end, case when status = 'REPORTED' then null else subcategory end,
    case when status = 'REPORTED' then null else (array['RISK', 'NEAR_MISS', 'EVENT'])[1 + mixed % 3] end,
    case when status = 'REPORTED' then null when mixed % 50 = 1 then 3 else 1 + mixed % 2 end,
    case when status = 'REPORTED' then null else 1 + mixed % 4 end,
    case when status = 'REPORTED' then null else reported_at + interval '5 hours' end,
    case when status in ('ACTING', 'CLOSED') then reported_at + interval '3 days' end,
    case when status = 'CLOSED' then reported_at + interval '20 days' end
from made;

insert into case_event (deviation_id, action, status_after, happened_at, employee_id)
select id, null, 'REPORTED', reported_at, reporter from made
union all
select id, 'TRIAGE', 'INVESTIGATING', reported_at + interval '5 hours', leader from made where status <> 'REPORTED'
union all
select id, 'CLOSE', 'CLOSED', reported_at + interval '20 days', leader from made where status = 'CLOSED';

insert into investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id)
select id, 'CAUSE', (array['COMMUNICATION', 'COMPETENCE', 'SURROUNDINGS', 'TECHNOLOGY', 'ROUTINES'])[1 + mixed % 5], 'ASSESSMENT',
    'Golvet var nystädat och ingen skylt stod framme.', reported_at + interval '2 days', leader
from made where status in ('ACTING', 'CLOSED');

insert into feedback (deviation_id, channel, text, written_at, author_id)
select id, 'IN_SYSTEM', 'Tack för din rapport. Vi har ändrat städrutinen.', reported_at + interval '3 days', leader
from made where status in ('ACTING', 'CLOSED');

insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id, due, status, next_date,
    created_at, created_by_id, ended_at, ended_by_id, verdict, verdict_comment, verdict_at, verdict_by_id)
select 'DEVIATION', id, 'B-' || n, unit_id, 'UNIT', 'CORRECTIVE', 'Skylt vid städning', 'Inga fall på nystädat golv',
    cast(reported_at + interval '60 days' as date), leader, cast(reported_at + interval '15 days' as date),
    case when status = 'CLOSED' then 'DONE' else 'PLANNED' end,
    case when status = 'CLOSED' then null else cast(reported_at + interval '15 days' as date) end,
    reported_at + interval '2 days', leader, case when status = 'CLOSED' then reported_at + interval '15 days' end,
    case when status = 'CLOSED' then leader end, case when status = 'CLOSED' then 'ACHIEVED' end,
    case when status = 'CLOSED' then 'Inga fler fall.' end, case when status = 'CLOSED' then reported_at + interval '60 days' end,
    case when status = 'CLOSED' then leader end
from made where status in ('ACTING', 'CLOSED') and mixed % 4 = 0;

-- Whom it concerns: five thousand persons; sealed bytes that nobody can open, and none of these cases is opened with its person.
insert into case_person (deviation_id, role, name_sealed, identity_sealed, identity_lookup, completed_at)
select id, 'CONCERNED', sha256(convert_to('name ' || mixed % 5000, 'UTF8')), sha256(convert_to('identity ' || mixed % 5000, 'UTF8')),
    sha256(convert_to('lookup ' || mixed % 5000, 'UTF8')), reported_at
from made where mixed % 3 <> 0;
