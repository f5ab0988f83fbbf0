-- The municipality's duty to tell the supervisory authority of operations that need a permit.
insert into duty_terms (duty, revision, responsible, target_count, target_unit, warn_days, changed_at, reason)
values ('PERMIT_CONCERN_NOTIFY', 1, 'SOCIALCHEF', 1, 'WEEKS', 2, timestamptz '2026-11-22 12:00:00+01',
    'Förslag som kommunen kan ändra; lagen anger ingen tid');

insert into legal_reference (duty, reference_no, revision, law, statute, provision, areas, limit_word, limit_count, limit_unit,
    valid_from, valid_to, verified, source, changed_at, reason)
values
    ('PERMIT_CONCERN_NOTIFY', 1, 1, 'SoL', 'socialtjänstlagen (2025:400)', '27 kap. 7 §', 'SOL', null, null, null, '2026-01-01', null, true,
        'Läst i lagens text till och med SFS 2025:1501; paragrafen infördes genom SFS 2025:1299. Lagen anger ingen tid. Om LSS har en motsvarande bestämmelse är inte kontrollerat.',
        timestamptz '2026-11-22 12:00:00+01', 'Levererat');
