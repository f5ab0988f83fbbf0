-- The rows of the file as cases, each with its first event and with what was done: what storing an import comes to.
with made as (
    insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, unit_id, reporter_id, opened_at,
        reported_at, receiving_unit_id, area, category_id, event_type, severity, probability, short_track, restriction,
        feedback_at, closed_at)
    select 'P' || v.number, v.category, 'CLOSED', 'DEVIATION', 'STAFF', 'ONE_PERSON', v.happened + time '12:00', v.what, u.id, e.id,
        v.happened + time '12:00', v.happened + time '12:00', u.id, 'HSL', c.id, 'RISK', v.severity, v.probability, false, 'NONE',
        v.happened + time '12:00', v.happened + time '12:00'
    from volume v join unit u on u.name = v.unit join category c on c.name = v.category and c.parent_id is null
    join employee e on e.username = '(tidigare system)'
    returning id, number, reporter_id, reported_at, closed_at),
told as (
    insert into case_event (deviation_id, status_after, happened_at, employee_id)
    select m.id, 'CLOSED', m.reported_at, m.reporter_id from made m)
insert into investigation_entry (deviation_id, topic, nature, text, written_at, author_id)
select m.id, 'OTHER', 'FACT', v.outcome, m.closed_at, m.reporter_id from made m join volume v on 'P' || v.number = m.number;
