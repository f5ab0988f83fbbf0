-- :cases more closed cases like those there are, all closed in :year, with what is written in them; nobody is named in them, since
-- what is sealed can be made by the product alone.
create temporary table copied on commit drop as
select d.id as old, nextval('entity_id') as id, row_number() over () as n
from deviation d, generate_series(1, 1 + :cases / 1000) k
where d.number like 'B-%' and d.status = 'CLOSED' and d.restriction = 'NONE' limit :cases;

insert into deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id, reporter_id,
    opened_at, reported_at, receiving_unit_id, handler_id, area, category_id, subcategory_id, event_type, severity, probability,
    first_action_at, feedback_at, closed_at)
select c.id, 'A:year-' || c.n, d.title, d.status, d.kind, d.source, 'OPERATION', timestamptz ':year-03-01 10:00', d.what_happened,
    d.done_at_once, d.unit_id, d.reporter_id, timestamptz ':year-03-02 10:00', timestamptz ':year-03-02 10:00', d.receiving_unit_id,
    d.handler_id, d.area, d.category_id, d.subcategory_id, d.event_type, d.severity, d.probability, timestamptz ':year-03-03 10:00',
    timestamptz ':year-03-20 10:00', timestamptz ':year-04-01 10:00'
from copied c join deviation d on d.id = c.old;

insert into case_event (deviation_id, action, status_after, happened_at, employee_id)
select c.id, e.action, e.status_after, timestamptz ':year-03-02 10:00', e.employee_id from copied c join case_event e on e.deviation_id = c.old;

insert into investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id)
select c.id, e.topic, e.cause_area, e.nature, e.text, timestamptz ':year-03-10 10:00', e.author_id
from copied c join investigation_entry e on e.deviation_id = c.old;

insert into feedback (deviation_id, channel, text, written_at, author_id)
select c.id, f.channel, f.text, timestamptz ':year-03-20 10:00', f.author_id from copied c join feedback f on f.deviation_id = c.old;
