-- What becomes of each table that holds something of a case when the case is removed: rows are deleted, or emptied of words and people
-- where figures count them. A test finds tables and columns that nobody has thought of. $1 deviations, $2 lex Sarah, $3 lex Maria,
-- $4 who stands in for people. The application's role can neither change these rows nor do what they say but by dispose_cases.
create table disposal_step (
    position   int primary key,
    table_name varchar(63)   not null,
    -- Rows of the table, called t.
    of_case    varchar(500)  not null,
    -- Null where the rows are deleted.
    emptied    varchar(2000)
);
revoke insert, update, delete, truncate on disposal_step from ${app_role};

insert into disposal_step (position, table_name, of_case, emptied) values
(10, 'attachment_content', 't.attachment_id in (select a.id from attachment a where a.deviation_id = any ($1))', null),
(11, 'attachment', 't.deviation_id = any ($1)', null),
(12, 'addendum', 't.deviation_id = any ($1)', null),
(13, 'case_person', 't.deviation_id = any ($1)', null),
(14, 'classification_change', 't.deviation_id = any ($1)', null),
(15, 'deviation_exclusion', 't.deviation_id = any ($1)', null),
(16, 'invitation', 't.deviation_id = any ($1)', null),
(17, 'public_report', 't.deviation_id = any ($1)', null),
(18, 'report_submission', 't.deviation_id = any ($1)', null),
(19, 'investigation_entry', 't.topic <> ''CAUSE'' and t.deviation_id = any ($1)', null),
-- Of two cases of one report only one is counted.
(20, 'case_link', 't.kind <> ''TWIN'' and (t.deviation_id = any ($1) or t.other_id = any ($1))', null),
-- What was attested for a quarter is the report's, and names nobody.
(21, 'selected_deviation', 't.attested_at is null and t.deviation_id = any ($1)', null),
(22, 'registration_file', 't.registration_id in (select r.id from registration r where r.case_type = ''deviation'' and r.case_id = any ($1)
    or r.case_type = ''lex-sarah'' and r.case_id = any ($2) or r.case_type = ''lex-maria'' and r.case_id = any ($3))', null),
(23, 'outbox_mail', 't.case_number in (select d.number from deviation d where d.id = any ($1)
    union all select s.number from lex_sarah s where s.id = any ($2) union all select m.number from lex_maria m where m.id = any ($3))', null),
(24, 'disposal_hold', 't.case_type = ''deviation'' and t.case_id = any ($1) or t.case_type = ''lex-sarah'' and t.case_id = any ($2)
    or t.case_type = ''lex-maria'' and t.case_id = any ($3)', null),
(30, 'investigation_entry', 't.deviation_id = any ($1)', 'text = '''', author_id = $4, author_title = null, source = null'),
(31, 'case_event', 't.deviation_id = any ($1)', 'comment = null, employee_id = $4'),
(32, 'feedback', 't.deviation_id = any ($1)', 'text = '''', planned = null, to_child = left(to_child, 0),
    why_not_to_child = left(why_not_to_child, 0), author_id = $4, author_title = null, source = null'),
(33, 'registration', 't.case_type = ''deviation'' and t.case_id = any ($1) or t.case_type = ''lex-sarah'' and t.case_id = any ($2)
    or t.case_type = ''lex-maria'' and t.case_id = any ($3)',
    'title = ''Gallrad handling'', counterpart = null, registered_by_id = $4, delivery_error = null, next_attempt = null,
    version = version + 1'),
(34, 'measure_date_change', 't.measure_id in (select m.id from measure m where m.deviation_id = any ($1) or m.lex_sarah_id = any ($2))',
    'reason = '''', changed_by_id = $4'),
(35, 'measure', 't.deviation_id = any ($1) or t.lex_sarah_id = any ($2)',
    'title = ''Gallrad åtgärd'', description = null, expectation = left(expectation, 0), measured_how = left(measured_how, 0),
    no_follow_up_reason = left(no_follow_up_reason, 0), end_comment = left(end_comment, 0), verdict_comment = left(verdict_comment, 0),
    owner_id = $4, created_by_id = $4, ended_by_id = case when ended_by_id is null then null else $4 end,
    verdict_by_id = case when verdict_by_id is null then null else $4 end, version = version + 1'),
(40, 'lex_sarah_exclusion', 't.lex_sarah_id = any ($2)', null),
(41, 'lex_sarah_note', 't.lex_sarah_id = any ($2)', null),
(42, 'lex_sarah_event', 't.lex_sarah_id = any ($2)', 'comment = null, author_id = $4, author_title = null'),
(43, 'lex_sarah_judgement', 't.lex_sarah_id = any ($2)', 'motivation = '''', basis = left(basis, 0), author_id = $4,
    author_title = null'),
(44, 'lex_sarah_information', 't.lex_sarah_id = any ($2)', 'text = '''', author_id = $4, author_title = null'),
(45, 'lex_sarah_protection', 't.lex_sarah_id = any ($2)', 'text = '''', author_id = $4, author_title = null'),
(50, 'lex_maria_exclusion', 't.lex_maria_id = any ($3)', null),
(51, 'lex_maria_course', 't.lex_maria_id = any ($3)', null),
(52, 'lex_maria_note', 't.lex_maria_id = any ($3)', 'text = '''', source = '''', author_id = $4, author_title = null'),
(53, 'lex_maria_event', 't.lex_maria_id = any ($3)', 'comment = null, author_id = $4, author_title = null'),
(54, 'lex_maria_cause', 't.lex_maria_id = any ($3)', 'text = '''', source = '''', author_id = $4, author_title = null'),
(55, 'lex_maria_standpoint', 't.lex_maria_id = any ($3)',
    'motivation = '''', basis = left(basis, 0), author_id = $4, author_title = null'),
(56, 'lex_maria_information', 't.lex_maria_id = any ($3)', 'text = '''', author_id = $4, author_title = null'),
(57, 'lex_maria_protection', 't.lex_maria_id = any ($3)', 'text = '''', author_id = $4, author_title = null'),
-- What was learned was written to be read by everybody, without the case.
(58, 'lex_maria_learning', 't.lex_maria_id = any ($3)', 'author_id = $4, author_title = null'),
(60, 'lex_sarah', 't.id = any ($2)',
    'title = ''Gallrat ärende'', reported = '''', reporter_id = null, performer_contact = null, investigator_id = null,
    proposed_by_id = case when proposed_by_id is null then null else $4 end, ivo_reference = left(ivo_reference, 0),
    ivo_decision = left(ivo_decision, 0), ivo_outcome = left(ivo_outcome, 0), disposed_at = now(), version = version + 1'),
(61, 'lex_maria', 't.id = any ($3)',
    'title = ''Gallrat ärende'', reported = '''', reporter_id = case when reporter_id is null then null else $4 end,
    investigator_id = null, assignment_purpose = left(assignment_purpose, 0), assignment_given_by = left(assignment_given_by, 0),
    assignment_team = left(assignment_team, 0), assignment_method = left(assignment_method, 0), ivo_reference = left(ivo_reference, 0),
    ivo_decision = left(ivo_decision, 0), ivo_outcome = left(ivo_outcome, 0), device_product = left(device_product, 0),
    licensee_reason = left(licensee_reason, 0), licensee_reference = left(licensee_reference, 0), disposed_at = now(),
    version = version + 1'),
(62, 'deviation', 't.id = any ($1)',
    'title = ''Gallrat ärende'', what_happened = '''', done_at_once = null, reporter_id = $4, handler_id = null,
    handed_to = left(handed_to, 0), person_protected = false, disposed_at = now(), version = version + 1'),
-- Last, since the step before keeps a position.
(63, 'case_position_past', 't.deviation_id = any ($1)', null);

-- Removes cases of an approved list, and nothing else: what stands here is asked once more of the database itself.
create function dispose_cases(wanted_list bigint, wanted_items bigint[]) returns integer
language plpgsql security definer set search_path from current as $$
declare
    deviations bigint[];
    sarahs     bigint[];
    marias     bigint[];
    nobody     bigint;
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
    for step in select * from disposal_step order by position loop
        if step.emptied is null then
            execute format('delete from %I t where %s', step.table_name, step.of_case) using deviations, sarahs, marias, nobody;
        else
            execute format('update %I t set %s where %s', step.table_name, step.emptied, step.of_case)
                using deviations, sarahs, marias, nobody;
        end if;
    end loop;
    update disposal_item set disposed_at = now(), settled_at = now() where id = any (wanted_items);
    return cardinality(wanted_items);
end $$;
revoke execute on function dispose_cases(bigint, bigint[]) from public;
grant execute on function dispose_cases(bigint, bigint[]) to ${app_role};
