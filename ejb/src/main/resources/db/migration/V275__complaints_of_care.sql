-- Whether the documents say where the rows behind a chapter's figures are.
alter table report_definition_chapter add column show_rows boolean not null default false;

-- The patient safety report tells of complaints in health care alone, in a chapter of its own, while the whole report tells of all of them. A
-- definition that the municipality has changed stays as it is.
do $$
declare
    old_id bigint;
    new_id bigint;
begin
    select id into old_id from report_definition where code = 'kvalitetsberattelse' and status = 'IN_FORCE' and changed_by_id is null;
    if old_id is null then
        return;
    end if;
    update report_definition set status = 'RETIRED' where id = old_id;
    insert into report_definition (code, edition, name, about, period_kind, writers, approvers, due_after, part_name, by_job, page, status)
    select code, (select max(m.edition) + 1 from report_definition m where m.code = d.code), name, about, period_kind, writers, approvers,
        due_after, part_name, by_job, page, 'IN_FORCE' from report_definition d where id = old_id
    returning id into new_id;
    insert into report_definition_chapter (definition_id, position, level, heading, guidance, required, role, part_position, part_heading, sources)
    select new_id, case when c.position > 15 then c.position + 1 else c.position end, c.level, c.heading, c.guidance, c.required, c.role,
        case when c.position = 15 then null else c.part_position end, case when c.position = 15 then null else c.part_heading end, c.sources
    from report_definition_chapter c where c.definition_id = old_id;
    insert into report_definition_chapter (definition_id, position, level, heading, guidance, required, role, part_position, part_heading, sources)
    values (new_id, 16, 2, 'Klagomål och synpunkter i hälso- och sjukvården',
        'Vad patienter och närstående har framfört om hälso- och sjukvården, hur de har fått svar och vad det har lett till. Det här kapitlet står i patientsäkerhetsberättelsen.',
        true, 'MAS', 8, 'Patienten som medskapare: klagomål och synpunkter', 'complaint.care');
end $$;
