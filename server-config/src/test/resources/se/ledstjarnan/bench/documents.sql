-- Five thousand documents in force with two files each, about a page of text in every one; worked out from the number, so that each run lays
-- in the same. A rare word stands in one of five hundred texts, a common one in one of ten.
create temporary table made on commit drop as
select nextval('entity_id') as id, nextval('entity_id') as version_id, (select max(number) from routine) + n as number, n
from generate_series(1, 5000) n;

create function pg_temp.prose(seed bigint) returns text language sql as $$
    select 'Så här gör vi. ' || string_agg((array['personalen', 'boendet', 'larmet', 'dörren', 'rummet', 'måltiden', 'dusch', 'hygien', 'sängen',
            'morgonen', 'natten', 'sjuksköterskan', 'anhöriga', 'kontrollera', 'signera', 'rapportera', 'lyfta', 'tvätta', 'ringa', 'skriva', 'fråga',
            'lyssna', 'varje', 'genast', 'tillsammans', 'därefter', 'alltid', 'innan', 'efter', 'med', 'vid', 'och', 'till', 'den', 'som', 'inte',
            'hjälpmedel', 'genomförandeplan', 'kontaktperson', 'samverkan', 'uppföljning'])[(1 + (seed * 7919 + i * 104729 + i * i) % 41)::int], ' ')
        || case when seed % 500 = 0 then ' Taklyften besiktigas varje år.' else '' end
        || case when seed % 10 = 3 then ' Anteckna i journalen samma dag.' else '' end
    from generate_series(1, 300) i
$$;

insert into routine (id, number, review_due) select id, number, current_date + 300 from made;
insert into routine_version (id, routine_id, version_no, status, kind, title, text, responsible, areas, subjects, duties, created_at, approved_by_id,
    approved_at, valid_from)
select version_id, id, 1, 'IN_FORCE', 'ROUTINE', 'Rutin ' || n || ' för arbetet', pg_temp.prose(n), 'SOCIALCHEF', 'SOL', '', '', now() - interval '40 days',
    (select min(id) from employee), now() - interval '30 days', current_date - 30
from made;

create temporary table made_file on commit drop as
select nextval('entity_id') as id, m.id as routine_id, m.version_id, m.n, f from made m, generate_series(1, 2) f;
insert into stored_file (id, subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
select id, 'ROUTINE', routine_id, 'bilaga-' || n || '-' || f || '.pdf', 'PDF', 4, repeat('0', 64), (select min(id) from employee), now() from made_file;
insert into stored_file_content (file_id, content) select id, '%PDF'::bytea from made_file;
insert into stored_file_text (file_id, title, text) select id, 'bilaga ' || n || ' ' || f, pg_temp.prose(100000 + n * 2 + f) from made_file;
-- What has been in force gets no more files; these have to get there some way.
alter table routine_version_file disable trigger user;
insert into routine_version_file (version_id, file_id) select version_id, id from made_file;
alter table routine_version_file enable trigger user;
