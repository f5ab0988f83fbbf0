-- Suspicions that were open before there were lex Maria cases get one each, in the order they were reported.
with suspected as (
    select d.*, extract(year from d.reported_at at time zone 'Europe/Stockholm')::int as year,
        row_number() over (partition by extract(year from d.reported_at at time zone 'Europe/Stockholm') order by d.reported_at, d.id) as place
    from deviation d
    where d.restriction = 'LEX_MARIA' and d.status in ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING')
), made as (
    insert into lex_maria (number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported, occurred_at,
        received_at, manager_concerned)
    select 'LM-' || year || '-' || lpad(place::text, 4, '0'), 'RECEIVED', title, unit_id, id, number, reporter_id, what_happened,
        occurred_at, reported_at, past_manager
    from suspected
    returning id, deviation_id, reporter_id, received_at
), excluded as (
    insert into lex_maria_exclusion (lex_maria_id, employee_id)
    select m.id, x.employee_id from made m join deviation_exclusion x on x.deviation_id = m.deviation_id
), told as (
    insert into lex_maria_event (lex_maria_id, status_after, written_at, author_id)
    select id, 'RECEIVED', received_at, reporter_id from made
)
insert into lex_maria_number (year, last) select year, max(place)::int from suspected group by year;
