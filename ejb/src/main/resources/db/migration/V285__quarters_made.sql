-- The quarterly report of MAS becomes a report as all others: its definition asks for what it tells, and each stored one is a report of it,
-- with its words as chapters and its figures, document, checksum, signature and receipts as they were.

-- The setting by which a municipality has such reports at all; none where every one has.
alter table report_definition add switched_by varchar(60);
-- Of documents from before they were kept in these shapes too.
alter table made_report_document alter paper drop not null;
alter table made_report_document alter page drop not null;

-- By the definition that was there no report was made.
delete from report_definition_chapter c using report_definition d where d.id = c.definition_id and d.code = 'mas-kvartal';
delete from report_definition where code = 'mas-kvartal';
alter table report_definition drop column page;
insert into report_definition (code, edition, name, about, period_kind, writers, approvers, due_after, part_name, by_job, switched_by, status)
values ('mas-kvartal', 1, 'Kvartalsrapport om avvikelser i hälso- och sjukvården',
    'Medicinskt ansvarig sjuksköterskas rapport varje kvartal: avvikelser, utvalda händelser och en bedömning.',
    'QUARTER', 'MAS', 'MAS', 92, null, true, 'QUARTERLY_REPORT_ON', 'IN_FORCE');
insert into report_definition_chapter (definition_id, position, level, heading, guidance, required, role, sources)
select d.id, c.* from report_definition d, (values
    (1, 1, 'Sammanfattning', 'Skrivs av systemet ur siffrorna. Lägg till egna ord om något mer behöver sägas först.', false, 'MAS', 'quarter.summary'),
    (2, 1, 'MAS bedömning', 'MAS analys av kvartalet, med egna ord: vad siffrorna betyder, varför det ser ut så och vad som behöver göras. Rapporten kan inte godkännas utan den.', true, 'MAS', ''),
    (3, 1, 'Begäran', 'Vad rapporten ber om, om den ska leda till ett beslut. Lämna tomt om den lämnas för kännedom.', false, 'MAS', 'report.noted'),
    (4, 1, 'Avvikelser efter typ, allvarlighetsgrad och enhet', 'Räknas av systemet. Antal under kommunens gräns döljs. Ange nämnare för att få antal i förhållande till verksamheten.', false, 'MAS', 'quarter.categories,quarter.severities,quarter.units,quarter.rates'),
    (5, 1, 'Utvalda avvikelser', 'Väljs efter regler och av MAS. Sammanfattningarna intygas: ingen ska kunna kännas igen.', false, 'MAS', 'deviation.selected'),
    (6, 1, 'Åtgärder och handläggning', 'Räknas av systemet.', false, 'MAS', 'quarter.handling'),
    (7, 1, 'Klagomål och synpunkter', 'Räknas av systemet.', false, 'MAS', 'quarter.complaints'),
    (8, 2, 'Från patientnämnden', 'Vad patienter och närstående har berättat för patientnämnden. Det räknas ingen annanstans; skriv så att ingen kan kännas igen.', false, 'MAS', 'quarter.patientBoard'),
    (9, 1, 'Lex Sarah och lex Maria', 'Räknas av systemet.', false, 'MAS', 'quarter.lex'),
    (10, 1, 'Tidigare beslut', 'Vad som har gjorts åt det som begärdes över tidigare rapporter.', false, 'MAS', 'report.requests'),
    (11, 1, 'Brott i serierna', 'Skrivs av systemet: dagar då något ändrades så att siffror före och efter inte kan jämföras.', false, 'MAS', 'quarter.breaks')
) c where d.code = 'mas-kvartal';

-- Approved ones are stored as they are, which else nobody may.
alter table made_report_chapter disable trigger made_report_chapter_kept;
alter table made_report_data disable trigger made_report_data_kept;

create temporary table old_quarter on commit drop as
select q.id, cast(nextval('made_report_number') as int) as number, make_date(q.year, q.quarter_number * 3 - 2, 1) as first_day,
    cast(make_date(q.year, q.quarter_number * 3 - 2, 1) + interval '3 months' - interval '1 day' as date) as last_day
from (select * from quarterly_report order by year, quarter_number) q;

insert into made_report (id, version, number, definition_id, code, first_day, last_day, edition, status, drafted_at, drafted_by_id, collected_at,
    rule, due, registration_number, approved_at, threshold, sha256, changes)
select q.id, q.version, o.number, d.id, d.code, o.first_day, o.last_day, 1, q.status, q.drafted_at, q.drafted_by_id, q.figures_at,
    'Siffrorna gäller ' || o.first_day || ' till ' || o.last_day || ' och hämtades '
        || to_char(q.figures_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD "klockan" HH24.MI')
        || '. De räknas ur ärenden och register så som de var då. Det som ändras senare ändrar inte rapporten.',
    o.last_day + 92, q.registration_number, q.approved_at, q.threshold, q.sha256, 0
from quarterly_report q join old_quarter o on o.id = q.id join report_definition d on d.code = 'mas-kvartal';

insert into made_report_chapter (report_id, chapter_id, position, text)
select q.id, k.id, k.position, case k.heading when 'MAS bedömning' then q.analysis when 'Begäran' then q.proposal
    when 'Från patientnämnden' then q.patient_board when 'Tidigare beslut' then q.follow_up end
from quarterly_report q join report_definition d on d.code = 'mas-kvartal' join report_definition_chapter k on k.definition_id = d.id
order by q.id, k.position;

insert into made_report_signature (report_id, role, by_id, at)
select id, 'MAS', approved_by_id, approved_at from quarterly_report where approved_at is not null;

insert into made_report_handover (id, report_id, step, body, day, paragraph, registration_number, recorded_by_id, recorded_at, request)
select id, report_id, step, body, day, paragraph, registration_number, recorded_by_id, recorded_at, request from quarterly_report_handover;

insert into made_report_document (report_id, kind, pdf, page, sha256)
select x.report_id, 'WHOLE', x.pdf, x.page, q.sha256 from quarterly_report_document x join quarterly_report q on q.id = x.report_id;

-- The figures, as they were frozen.
insert into made_report_data (report_id, source, collected_at, block, shown)
select q.id, 'quarter', q.figures_at, cast(json_build_object('tables', json_build_array(), 'figures', json_build_array(),
    'series', json_build_array(), 'lists', json_build_array(), 'notes', json_build_array(
        'Kvartalets siffror räknar avvikelser i hälso- och sjukvården efter den dag de rapporterades, inte den dag de inträffade. Dubbletter, klagomål och sådant som fungerat bra ingår inte, och inte heller ärenden med misstanke enligt lex Sarah. Klagomål och synpunkter räknas för sig, på samma sätt. Antalet ärenden enligt lex Sarah och lex Maria visas alltid.',
        'Personer som fallit räknas på deras födelsedatum eller personnummer, utan att någon kan kännas igen; fall där det inte är känt vem som föll ingår inte i det antalet. Äldre kvartal kan ha ändrats sedan förra rapporten, eftersom ärenden bedöms om.'),
    'facts', coalesce((select json_agg(json_strip_nulls(json_build_object('part', f.part, 'key', f.row_key, 'label', f.row_label,
        'group', f.row_group, 'order', f.row_order, 'period', cast(f.period_start as text), 'count', f.count))
        order by f.part, f.row_order, f.row_key, f.period_start) from quarterly_report_figure f where f.report_id = q.id),
        json_build_array())) as text), '{}'
from quarterly_report q;

-- The deviations that were chosen, by which rules, and their attested summaries; of an approved report nothing of it could change since.
insert into made_report_data (report_id, source, collected_at, block, shown)
select q.id, 'deviation.selected', q.figures_at, cast(json_build_object('tables', json_build_array(), 'figures', json_build_array(),
    'series', json_build_array(), 'notes', json_build_array(), 'lists', json_build_array(
        json_build_object('key', 'rules', 'title', 'rules', 'columns', json_build_array('rules'), 'rows',
            coalesce((select json_agg(json_build_array(trim(l.line)) order by l.at)
                from regexp_split_to_table(q.rule_text, E'\n') with ordinality l (line, at) where trim(l.line) <> ''), json_build_array())),
        json_build_object('key', 'chosen', 'title', 'chosen', 'columns',
            json_build_array('category', 'subcategory', 'severity', 'reason', 'summary', 'attested', 'byRule'), 'rows',
            coalesce((select json_agg(json_build_array(coalesce(c.name, ''), coalesce(b.name, ''), coalesce(cast(d.severity as text), ''), s.reason,
                    coalesce(s.summary, ''), case when s.attested_at is null then 'false' else 'true' end,
                    case when s.rule_id is null then 'false' else 'true' end) order by d.reported_at, d.id)
                from selected_deviation s join deviation d on d.id = s.deviation_id
                left join category c on c.id = d.category_id left join category b on b.id = d.subcategory_id
                where s.left_out_at is null and d.area = 'HSL' and d.kind = 'DEVIATION' and d.status <> 'DUPLICATE'
                    and d.restriction <> 'LEX_SARAH'
                    and cast(d.reported_at at time zone 'Europe/Stockholm' as date) between o.first_day and o.last_day), json_build_array())))) as text),
    '{}'
from quarterly_report q join old_quarter o on o.id = q.id;

-- What bodies had asked for after the report before was approved.
insert into made_report_data (report_id, source, collected_at, block, shown)
select q.id, 'report.requests', q.figures_at, cast(json_build_object('tables', json_build_array(), 'figures', json_build_array(),
    'series', json_build_array(), 'notes', json_build_array(), 'lists', json_build_array(
        json_build_object('key', 'requests', 'title', 'requests', 'columns', json_build_array('body', 'day', 'paragraph', 'request'), 'rows',
            coalesce((select json_agg(json_build_array(h.body, cast(h.day as text), h.paragraph, h.request) order by h.day, h.recorded_at, h.id)
                from made_report_handover h join made_report r on r.id = h.report_id
                where r.code = 'mas-kvartal' and r.last_day < o.first_day and h.request is not null
                    and h.recorded_at > (select t.approved_at from made_report t where t.code = 'mas-kvartal' and t.last_day < o.first_day
                        and t.approved_at is not null order by t.last_day desc limit 1)
                    and (q.approved_at is null or h.recorded_at <= q.approved_at)), json_build_array())))) as text), '{}'
from quarterly_report q join old_quarter o on o.id = q.id;

insert into made_report_data (report_id, source, collected_at, block, shown)
select q.id, 'report.noted', q.figures_at, '{"tables":[],"figures":[],"series":[],"lists":[],"notes":[]}', '{}' from quarterly_report q;

alter table made_report_chapter enable trigger made_report_chapter_kept;
alter table made_report_data enable trigger made_report_data_kept;

-- Matters of meetings lead to the report and follow it.
alter table board_item disable trigger user;
update board_item i set source_key = 'made-report:' || o.number || '-' || split_part(i.source_key, '-', 4),
    path = '/report/report.xhtml?number=' || o.number
from old_quarter o where i.source_key like 'quarterly-report:%'
    and i.source_key like 'quarterly-report:' || extract(year from o.first_day) || '-' || extract(quarter from o.first_day) || '-%';
alter table board_item enable trigger user;
update outbox_mail set kind = 'MADE_' || kind where kind in ('REPORT_DRAFTED', 'REPORT_APPROVED', 'REPORT_HANDED_OVER');

-- As before, with the reports as they are kept now.
create or replace view disposal_hinder as
select c.case_type, c.case_id, case h.reason when 'APPEAL' then 'APPEALED' else 'HELD' end as hinder, 1 as weight
from disposal_case c join disposal_hold h on h.case_type = c.case_type and h.case_id = c.case_id and h.lifted_at is null
union all
select 'lex-sarah', s.id, 'AT_IVO', 2 from lex_sarah s where s.ivo_notified_on is not null and s.ivo_decided_on is null
union all
select 'lex-maria', m.id, 'AT_IVO', 2 from lex_maria m where m.ivo_notified_on is not null and m.ivo_decided_on is null
union all
select c.case_type, c.case_id, 'OPEN_MEASURE', 3
from disposal_case c join measure m on m.deviation_id = c.deviation_id where m.next_date is not null
union all
select 'lex-sarah', m.lex_sarah_id, 'OPEN_MEASURE', 3
from measure m where m.lex_sarah_id is not null and m.next_date is not null
union all
select c.case_type, c.case_id, 'TIED_OPEN', 4 from disposal_case c join deviation d on d.id = c.deviation_id
where d.closed_at is null
union all
select c.case_type, c.case_id, 'TIED_OPEN', 4 from disposal_case c
    join case_link l on c.deviation_id in (l.deviation_id, l.other_id)
    join deviation o on o.id = case when l.deviation_id = c.deviation_id then l.other_id else l.deviation_id end
where o.closed_at is null
union all
select 'lex-sarah', s.id, 'TIED_KEPT', 5 from lex_sarah s join lex_maria m on m.deviation_id = s.deviation_id
where m.disposed_at is null
union all
select 'lex-maria', m.id, 'TIED_KEPT', 5 from lex_maria m join lex_sarah s on s.deviation_id = m.deviation_id
where s.disposed_at is null
union all
select c.case_type, c.case_id, 'UNREGISTERED', 6 from disposal_case c
    join registration r on r.register_number is null and r.case_type = c.case_type and r.case_id = c.case_id
union all
select c.case_type, c.case_id, 'UNREPORTED', 7 from disposal_case c
    join board_matter b on b.case_number = c.case_number and b.status in ('TO_WRITE', 'READY')
union all
select c.case_type, c.case_id, 'UNREPORTED', 7 from disposal_case c join deviation d on d.id = c.deviation_id
    join selected_deviation s on s.deviation_id = d.id and s.left_out_at is null
    where exists (select 1 from made_report r join report_definition_chapter k on k.definition_id = r.definition_id
        where r.status = 'DRAFT' and 'deviation.selected' = any(string_to_array(k.sources, ','))
            and cast(d.reported_at at time zone 'Europe/Stockholm' as date) between r.first_day and r.last_day)
union all
select i.case_type, i.case_id, 'ARCHIVING', 8
from archive_item i join archive_part p on p.id = i.part_id join archive_delivery d on d.id = p.delivery_id
where d.status <> 'RECEIVED';

drop table quarterly_report_document, quarterly_report_handover, quarterly_report_figure, quarterly_report;
