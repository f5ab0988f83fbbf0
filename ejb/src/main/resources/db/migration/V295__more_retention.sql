-- Retention of what else has an end and holds something of people: delegations, what is known of the competence of those who have left,
-- notes of staff meetings, risk analyses, checks and surveys. The same lists, two people, removal and protocol as for cases.
alter table retention_class drop constraint retention_class_kind_check, add constraint retention_class_kind_check check (kind in
    ('DEVIATION', 'COMPLAINT', 'LEX_SARAH', 'LEX_MARIA', 'DELEGATION', 'COMPETENCE', 'STAFF_MEETING', 'RISK_ANALYSIS', 'CHECK', 'SURVEY'));
alter table disposal_hold drop constraint disposal_hold_case_type_check, add constraint disposal_hold_case_type_check check (case_type in
    ('deviation', 'lex-sarah', 'lex-maria', 'delegation', 'competence', 'staff-meeting', 'risk-analysis', 'check-round', 'survey'));
alter table disposal_item drop constraint disposal_item_case_type_check, add constraint disposal_item_case_type_check check (case_type in
    ('deviation', 'lex-sarah', 'lex-maria', 'delegation', 'competence', 'staff-meeting', 'risk-analysis', 'check-round', 'survey'));

-- Why they are kept so long: the law, or what the archive's plan says.
alter table retention_class add column reason varchar(2000);

alter table delegation add column disposed_at timestamptz;
alter table staff_meeting add column disposed_at timestamptz;
alter table risk_analysis add column disposed_at timestamptz;
alter table check_round add column disposed_at timestamptz;
alter table survey add column disposed_at timestamptz;

-- What is removed is of nobody: then whoever gave a delegation is as unknown as whoever has it.
do $$
declare
    old    text;
    nobody bigint;
begin
    select conname into strict old from pg_constraint where conrelid = 'delegation'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%receiver_id <> delegator_id%';
    execute format('alter table delegation drop constraint %I, add constraint delegation_two_people'
        ' check (receiver_id <> delegator_id or disposed_at is not null)', old);
    select id into strict nobody from employee where username = '(gallrat)';
    drop index check_sheet_person;
    execute format('create unique index check_sheet_person on check_sheet (round_id, person_id)'
        ' where left_out_at is null and person_id <> %s', nobody);
end $$;

-- What has been decided and signed stays for the application. The function that removes runs as the owner when the application calls it.
create or replace function delegation_fixed() returns trigger language plpgsql as $$
begin
    if current_user = session_user and
        (new.number, new.receiver_id, new.delegator_id, new.profession, new.checked_on, new.checked_by_id, new.check_result, new.check_note,
            new.valid_from, new.valid_to, new.patient, new.decided_at, new.renews_id, new.disposed_at) is distinct from
        (old.number, old.receiver_id, old.delegator_id, old.profession, old.checked_on, old.checked_by_id, old.check_result, old.check_note,
            old.valid_from, old.valid_to, old.patient, old.decided_at, old.renews_id, old.disposed_at) then
        raise exception 'A delegation stays as it was decided';
    end if;
    return new;
end $$;
create or replace function check_round_kept() returns trigger language plpgsql as $$
begin
    if current_user = session_user and old.status <> 'ONGOING'
        and (new.status, new.end_words, new.ended_at, new.score_right, new.score_of)
        is distinct from (old.status, old.end_words, old.ended_at, old.score_right, old.score_of) then
        raise exception 'a check that has ended cannot change';
    end if;
    return new;
end $$;
create or replace function check_answer_kept() returns trigger language plpgsql as $$
begin
    if current_user = session_user and exists (select 1 from check_sheet s join check_round r on r.id = s.round_id
        where s.id = new.sheet_id and r.status <> 'ONGOING') then
        raise exception 'a check that has ended takes no answers';
    end if;
    return new;
end $$;

-- What is no case but has an end, by the name that the protocol has for it; without a day while it has not ended.
create view disposal_thing as
select 'delegation' as case_type, d.id as case_id, cast('Delegering ' || d.number as varchar(20)) as case_number, 'DELEGATION' as kind,
    case when d.status = 'DECLINED' then cast(d.answered_at at time zone 'Europe/Stockholm' as date)
        when d.status in ('REVOKED', 'ENDED') then least(d.ended_on, d.valid_to)
        when d.valid_to < current_date then d.valid_to end as closed_on
from delegation d where d.disposed_at is null
union all
-- Of those who have left; of those who work here it is needed.
select 'competence', e.employee_id, cast('Kompetens ' || e.employee_id as varchar(20)), 'COMPETENCE',
    case when bool_and(coalesce(e.valid_to < current_date, false)) then max(e.valid_to) end
from employment e
where exists (select 1 from competence_assessment a where a.employee_id = e.employee_id)
    or exists (select 1 from competence_step s where s.employee_id = e.employee_id)
    or exists (select 1 from competence_follow_up f where f.employee_id = e.employee_id)
group by e.employee_id
union all
select 'staff-meeting', m.id, cast('Möte ' || m.id as varchar(20)), 'STAFF_MEETING', m.held_on from staff_meeting m where m.disposed_at is null
union all
select 'risk-analysis', a.id, cast('Riskanalys ' || a.number as varchar(20)), 'RISK_ANALYSIS',
    cast(a.closed_at at time zone 'Europe/Stockholm' as date)
from risk_analysis a where a.disposed_at is null
union all
select 'check-round', r.id, cast(case r.kind when 'INSPECTION' then 'Tillsyn ' else 'Egenkontroll ' end || r.number as varchar(20)), 'CHECK',
    cast(r.ended_at at time zone 'Europe/Stockholm' as date)
from check_round r where r.disposed_at is null
union all
select 'survey', s.id, cast('Enkät ' || s.id as varchar(20)), 'SURVEY', cast(s.answered_at at time zone 'Europe/Stockholm' as date)
from survey s where s.disposed_at is null;

-- What there was before, and these.
do $$
begin
    execute 'create or replace view disposal_case as ' || rtrim(pg_get_viewdef('disposal_case'::regclass), ';')
        || ' union all select t.case_type, t.case_id, t.case_number, t.kind, t.closed_on, cast(null as bigint)'
        || ' from disposal_thing t where t.closed_on is not null';
    execute 'create or replace view disposal_hinder as ' || rtrim(pg_get_viewdef('disposal_hinder'::regclass), ';')
        || ' union all select ''risk-analysis'', r.analysis_id, ''OPEN_MEASURE'', 3 from measure m join risk r on r.id = m.risk_id'
        || ' where m.next_date is not null'
        || ' union all select ''check-round'', f.round_id, ''OPEN_MEASURE'', 3 from measure m join check_finding f'
        || ' on f.id = m.check_finding_id where m.next_date is not null';
end $$;

-- Null for cases: $1 deviations, $2 lex Sarah, $3 lex Maria. Otherwise the step is of that kind alone, and $1 is which; $4 as before.
alter table disposal_step add column case_type varchar(40);

insert into disposal_step (position, case_type, table_name, of_case, emptied) values
(100, 'delegation', 'delegation_event', 't.delegation_id = any ($1)',
    'words = left(words, 0), by_id = case when by_id is null then null else $4 end'),
(101, 'delegation', 'delegation', 't.id = any ($1)', 'receiver_id = $4, delegator_id = $4, checked_by_id = $4,
    check_note = left(check_note, 0), patient = null, disposed_at = now(), version = version + 1'),
(110, 'competence', 'competence_follow_up', 't.employee_id = any ($1)', null),
(111, 'competence', 'competence_assessment', 't.employee_id = any ($1)', null),
(112, 'competence', 'competence_step', 't.employee_id = any ($1)', null),
(120, 'staff-meeting', 'staff_meeting_person', 't.meeting_id = any ($1)', null),
(121, 'staff-meeting', 'staff_meeting', 't.id = any ($1)',
    'words = left(words, 0), learning = left(learning, 0), written_by_id = $4, disposed_at = now(), version = version + 1'),
(130, 'risk-analysis', 'risk_team', 't.analysis_id = any ($1)', null),
(131, 'risk-analysis', 'risk_reopening', 't.analysis_id = any ($1)',
    'because = '''', decision_words = '''', decided_by_id = $4, by_id = $4'),
(132, 'risk-analysis', 'risk_follow_up', 't.analysis_id = any ($1)', 'words = '''', by_id = $4'),
(133, 'risk-analysis', 'risk_assessment', 't.risk_id in (select r.id from risk r where r.analysis_id = any ($1))',
    'motivation = '''', by_id = $4'),
(134, 'risk-analysis', 'measure_date_change', 't.measure_id in (select m.id from measure m join risk r on r.id = m.risk_id
    where r.analysis_id = any ($1))', 'reason = '''', changed_by_id = $4'),
(135, 'risk-analysis', 'measure', 't.risk_id in (select r.id from risk r where r.analysis_id = any ($1))',
    (select s.emptied from disposal_step s where s.position = 35)),
(136, 'risk-analysis', 'risk', 't.analysis_id = any ($1)',
    'event = '''', cause = left(cause, 0), consequence = '''', struck_because = left(struck_because, 0)'),
(137, 'risk-analysis', 'risk_analysis', 't.id = any ($1)', 'title = ''Gallrad riskanalys'', scope_words = '''', others = left(others, 0),
    leader_id = $4, decision_words = left(decision_words, 0), decided_by_id = case when decided_by_id is null then null else $4 end,
    closing_words = left(closing_words, 0), closed_by_id = case when closed_by_id is null then null else $4 end, disposed_at = now(),
    version = version + 1'),
(140, 'check-round', 'stored_file', 't.subject = ''CHECK'' and t.subject_id = any ($1)', null),
(141, 'check-round', 'check_answer', 't.sheet_id in (select s.id from check_sheet s where s.round_id = any ($1))',
    'comment = left(comment, 0)'),
(142, 'check-round', 'check_sheet', 't.round_id = any ($1)', 'person_id = $4'),
(143, 'check-round', 'measure_date_change', 't.measure_id in (select m.id from measure m join check_finding f on f.id = m.check_finding_id
    where f.round_id = any ($1))', 'reason = '''', changed_by_id = $4'),
(144, 'check-round', 'measure', 't.check_finding_id in (select f.id from check_finding f where f.round_id = any ($1))',
    (select s.emptied from disposal_step s where s.position = 35)),
(145, 'check-round', 'check_round', 't.id = any ($1)', 'sample_how = left(sample_how, 0), sample_drawn = left(sample_drawn, 0),
    begun_by_id = $4, end_words = left(end_words, 0), ended_by_id = case when ended_by_id is null then null else $4 end,
    reply_words = left(reply_words, 0), replied_by_id = case when replied_by_id is null then null else $4 end, disposed_at = now(),
    version = version + 1'),
(150, 'survey', 'stored_file', 't.subject = ''SURVEY'' and t.subject_id = any ($1)', null),
(151, 'survey', 'survey_part', 't.survey_id = any ($1)', 'person_id = $4, what = '''', given = left(given, 0)'),
(152, 'survey', 'survey', 't.id = any ($1)', 'about = left(about, 0), answer_words = left(answer_words, 0), responsible_id = $4,
    answered_by_id = case when answered_by_id is null then null else $4 end, disposed_at = now(), version = version + 1');
insert into disposal_step (position, case_type, table_name, of_case, emptied)
select 160 + row_number() over (order by x.type), x.type, 'disposal_hold', 't.case_type = ''' || x.type || ''' and t.case_id = any ($1)', null
from unnest(array['delegation', 'competence', 'staff-meeting', 'risk-analysis', 'check-round', 'survey']) x(type);

-- As before, for cases first and then for each other kind by itself.
create or replace function dispose_cases(wanted_list bigint, wanted_items bigint[]) returns integer
language plpgsql security definer set search_path from current as $$
declare
    deviations bigint[];
    sarahs     bigint[];
    marias     bigint[];
    others     bigint[];
    nobody     bigint;
    of_type    text;
    step       record;
begin
    perform 1 from disposal_list l where l.id = wanted_list and l.status = 'APPROVED' for update;
    if not found then
        raise exception 'The list is not approved';
    end if;
    if exists (select 1 from unnest(wanted_items) w(id) left join disposal_item i on i.id = w.id and i.list_id = wanted_list
            where i.id is null or i.hinder is not null or i.left_out_reason is not null or i.disposed_at is not null
                or i.settled_at is not null) then
        raise exception 'Not every case is one to remove';
    end if;
    if exists (select 1 from disposal_item i join retention_class c on c.id = i.class_id
            where i.id = any (wanted_items) and (c.outcome <> 'DISPOSE' or c.decision_reference is null)) then
        raise exception 'There is no decision to remove such cases';
    end if;
    if exists (select 1 from disposal_item i join disposal_hinder h on h.case_type = i.case_type and h.case_id = i.case_id
            where i.id = any (wanted_items)) then
        raise exception 'Something hinders that a case is removed';
    end if;
    select id into strict nobody from employee where username = '(gallrat)';
    select coalesce(array_agg(i.case_id), '{}') into sarahs from disposal_item i where i.id = any (wanted_items) and i.case_type = 'lex-sarah';
    select coalesce(array_agg(i.case_id), '{}') into marias from disposal_item i where i.id = any (wanted_items) and i.case_type = 'lex-maria';
    select coalesce(array_agg(x.id), '{}') into deviations from (
        select i.case_id as id from disposal_item i where i.id = any (wanted_items) and i.case_type = 'deviation'
        union select s.deviation_id from lex_sarah s where s.id = any (sarahs) and s.deviation_id is not null
        union select m.deviation_id from lex_maria m where m.id = any (marias)) x;
    for step in select * from disposal_step where case_type is null and cardinality(deviations || sarahs || marias) > 0 order by position loop
        if step.emptied is null then
            execute format('delete from %I t where %s', step.table_name, step.of_case) using deviations, sarahs, marias, nobody;
        else
            execute format('update %I t set %s where %s', step.table_name, step.emptied, step.of_case)
                using deviations, sarahs, marias, nobody;
        end if;
    end loop;
    for of_type in select distinct i.case_type from disposal_item i
            where i.id = any (wanted_items) and i.case_type not in ('deviation', 'lex-sarah', 'lex-maria') loop
        select array_agg(i.case_id) into others from disposal_item i where i.id = any (wanted_items) and i.case_type = of_type;
        for step in select * from disposal_step where case_type = of_type order by position loop
            if step.emptied is null then
                execute format('delete from %I t where %s', step.table_name, step.of_case) using others, sarahs, marias, nobody;
            else
                execute format('update %I t set %s where %s', step.table_name, step.emptied, step.of_case)
                    using others, sarahs, marias, nobody;
            end if;
        end loop;
    end loop;
    update disposal_item set disposed_at = now(), settled_at = now() where id = any (wanted_items);
    return cardinality(wanted_items);
end $$;

-- Whoever has an old address is told.
create index disposal_item_gone on disposal_item (case_number) where disposed_at is not null;

-- Proposals to begin with. None of them has a decision, so nothing is removed by them until the municipality has decided.
insert into retention_class (kind, name, outcome, years, valid_from, reason) values
('DELEGATION', 'Delegeringar av hälso- och sjukvårdsuppgifter', 'DISPOSE', 5, date '2026-01-01',
    'Beslut om delegering ska dokumenteras (SOSFS 1997:14) och kunna följas upp när något har hänt. Ingen lag säger hur länge. Skadestånd kan begäras i tio år; fem år efter sista dagen är vanligt.'),
('COMPETENCE', 'Kompetensuppgifter om dem som har slutat', 'DISPOSE', 2, date '2026-01-01',
    'Personuppgifter ska inte behandlas längre än vad som behövs (dataskyddsförordningen artikel 5.1 e). Behövs bara så länge arbetsgivaren kan behöva visa vem som hade kompetensen.'),
('STAFF_MEETING', 'Minnesanteckningar från arbetsplatsträffar och utbildningar', 'DISPOSE', 2, date '2026-01-01',
    'Anteckningar av tillfällig betydelse (arkivlagen 10 §). Vilka som var med är personuppgifter.'),
('RISK_ANALYSIS', 'Riskanalyser', 'DISPOSE', 10, date '2026-01-01',
    'Kvalitetsarbetet ska dokumenteras (SOSFS 2011:9, 7 kap. 1 §). Ingen lag säger hur länge; analyser inför stora förändringar bör arkivmyndigheten pröva om de ska bevaras.'),
('CHECK', 'Egenkontroller och tillsyner', 'DISPOSE', 5, date '2026-01-01',
    'Kvalitetsarbetet ska dokumenteras (SOSFS 2011:9, 7 kap. 1 §). Resultaten finns kvar i de årliga berättelserna, som bevaras.'),
('SURVEY', 'Underlag till enkäter, index och register', 'DISPOSE', 3, date '2026-01-01',
    'Svaren finns hos den som frågade, och resultaten finns kvar här. Underlagen är av tillfällig betydelse (arkivlagen 10 §).');
