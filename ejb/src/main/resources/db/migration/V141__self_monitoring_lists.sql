-- Lists to begin with, in the product's own words; each municipality makes them its own by new versions.
with l as (insert into check_list (number) values (1) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Basala hygienrutiner', 'COMMON',
        'Observera tio arbetsmoment nära den enskilde, helst av olika medarbetare och vid olika tider. Varje steg bedöms för sig. Det som inte var aktuellt i momentet räknas inte.',
        'SOSFS 2015:10', 95, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'OBSERVATIONS', 'Händerna desinfekterades före arbetet nära den enskilde', 'Handdesinfektion på torra händer, hela handen, tills den har torkat.', null, null, 10),
    (2, 'OBSERVATIONS', 'Händerna desinfekterades efter arbetet nära den enskilde', 'Också när handskar har använts.', null, null, 10),
    (3, 'OBSERVATIONS', 'Handskar användes rätt', 'Bara när det finns risk för kontakt med kroppsvätskor, och byttes mellan moment.', null, null, 10),
    (4, 'OBSERVATIONS', 'Plastförkläde eller skyddsrock användes när kläderna kunde bli smutsiga', 'Byttes mellan olika personer.', null, null, 10),
    (5, 'OBSERVATIONS', 'Arbetsdräkten var hel, ren och kortärmad', 'Bytt i dag.', null, null, 10),
    (6, 'OBSERVATIONS', 'Händer och underarmar var fria från ringar, klockor och armband', null, null, null, 10),
    (7, 'OBSERVATIONS', 'Naglarna var korta och utan lack eller konstmaterial', null, null, null, 10),
    (8, 'OBSERVATIONS', 'Håret var kort eller uppsatt', null, null, null, 10)
) q(place, kind, words, help, low, high, seen);

with l as (insert into check_list (number) values (2) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Läkemedelshantering', 'HEALTH_CARE',
        'Gå igenom läkemedelsförråd, skåp och signeringslistor på enheten. Slumpa fram de signeringslistor som granskas.',
        'HSLF-FS 2017:37', 100, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'YES_NO', 'Enhetens lokala rutin för läkemedel är aktuell och känd av dem som hanterar läkemedel', 'Granskad de senaste tolv månaderna.', null, null, null),
    (2, 'YES_NO', 'Läkemedel förvaras låst och åtskilda för varje person', null, null, null, null),
    (3, 'NUMBER', 'Temperatur i läkemedelskylen (°C)', 'Ska vara mellan 2 och 8 grader.', 2, 8, null),
    (4, 'NUMBER', 'Temperatur i läkemedelsförrådet (°C)', 'Ska vara högst 25 grader.', null, 25, null),
    (5, 'OBSERVATIONS', 'Signeringslistor utan luckor', 'Granska tio listor från den senaste månaden.', null, null, 10),
    (6, 'YES_NO', 'Narkotiska läkemedel är kontrollräknade enligt rutinen och antalet stämmer', null, null, null, null),
    (7, 'YES_NO', 'Inga läkemedel i förrådet har för gammalt datum', null, null, null, null),
    (8, 'YES_NO', 'Alla som ger läkemedel har en giltig delegering eller egen behörighet', null, null, null, null)
) q(place, kind, words, help, low, high, seen);

with l as (insert into check_list (number) values (3) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Granskning av social dokumentation', 'SOCIAL_SERVICES',
        'Slumpa fram tio akter och gå igenom dem utan att skriva namn här. Svara med hur många av akterna som uppfyller varje punkt.',
        'SoL 14 kap. och SOSFS 2014:5', 90, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'OBSERVATIONS', 'Det finns en aktuell genomförandeplan', 'Upprättad eller följd upp det senaste halvåret.', null, null, 10),
    (2, 'OBSERVATIONS', 'Målen i planen går att följa upp', null, null, null, 10),
    (3, 'OBSERVATIONS', 'Det framgår hur den enskilde har varit delaktig', null, null, null, 10),
    (4, 'OBSERVATIONS', 'Händelser av betydelse är antecknade', null, null, null, 10),
    (5, 'OBSERVATIONS', 'Språket är sakligt och respektfullt', null, null, null, 10),
    (6, 'OBSERVATIONS', 'Risker för den enskilde är bedömda där det behövs', null, null, null, 10),
    (7, 'OBSERVATIONS', 'Samtycke till att lämna uppgifter vidare är antecknat där det behövs', null, null, null, 10)
) q(place, kind, words, help, low, high, seen);

with l as (insert into check_list (number) values (4) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Kontroll av loggar', 'COMMON',
        'Slumpa fram medarbetare och gå igenom vilka journaler de har öppnat under en vecka. Skriv inga namn här.',
        'HSLF-FS 2016:40 och dataskyddsförordningen', 100, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'OBSERVATIONS', 'Läsningar som hade en tydlig koppling till arbetsuppgiften', 'Svara med antal granskade medarbetare utan anmärkning.', null, null, 10),
    (2, 'YES_NO', 'Ingen har läst om sig själv, en närstående eller en kollega utan uppdrag', null, null, null, null),
    (3, 'YES_NO', 'Behörigheterna stämmer med de arbetsuppgifter som medarbetarna har i dag', null, null, null, null),
    (4, 'YES_NO', 'De som har slutat är avslutade i systemet', null, null, null, null),
    (5, 'YES_NO', 'Medarbetarna vet att loggarna granskas', null, null, null, null)
) q(place, kind, words, help, low, high, seen);

with l as (insert into check_list (number) values (5) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Nattfasta', 'COMMON',
        'Mät nattfastan en natt för tio personer: tiden från kvällens sista intag till morgonens första. Ett intag på minst 100 kilokalorier bryter fastan.',
        'SOSFS 2011:9 5 kap. 2 §', 90, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'OBSERVATIONS', 'Personer med nattfasta på högst 11 timmar', 'Slumpa fram tio personer. Den som själv vill ha längre uppehåll räknas inte med.', null, null, 10),
    (2, 'NUMBER', 'Längsta nattfasta som mättes (timmar)', 'Ska vara högst 11 timmar. Över midnatt räknas timmarna ihop.', null, 11, null),
    (3, 'OBSERVATIONS', 'Personer som har tillfrågats om vad de själva vill äta och när', null, null, null, 10),
    (4, 'YES_NO', 'Kvällsmål, nattmål och förfrukost finns att erbjuda', null, null, null, null),
    (5, 'YES_NO', 'Åtgärder för den som har för lång nattfasta står i planen', null, null, null, null)
) q(place, kind, words, help, low, high, seen);

with l as (insert into check_list (number) values (6) returning id), v as (
    insert into check_list_version (list_id, version_no, status, title, area, method, citation, target, in_force_at)
    select id, 1, 'IN_FORCE', 'Brandskydd', 'COMMON',
        'Gå en rond i lokalerna tillsammans med den som är ansvarig för brandskyddet.',
        'Lagen (2003:778) om skydd mot olyckor 2 kap. 2 §', 100, now() from l returning id)
insert into check_question (version_id, place, kind, words, help, low_limit, high_limit, observations)
select v.id, q.place, q.kind, q.words, q.help, cast(q.low as numeric), cast(q.high as numeric), cast(q.seen as int) from v, (values
    (1, 'YES_NO', 'Utrymningsvägarna är fria och dörrarna går att öppna utan nyckel', null, null, null, null),
    (2, 'YES_NO', 'Utrymningsskyltar och nödbelysning fungerar', null, null, null, null),
    (3, 'YES_NO', 'Brandlarm och släckutrustning är kontrollerade enligt planen', null, null, null, null),
    (4, 'YES_NO', 'Alla i personalen, även vikarier, vet vad de ska göra om det brinner', null, null, null, null),
    (5, 'YES_NO', 'Utrymning har övats det senaste året', null, null, null, null),
    (6, 'YES_NO', 'Risken för brand är bedömd för var och en som behöver det', 'Till exempel den som röker eller har svårt att larma.', null, null, null),
    (7, 'SCALE', 'Hur väl fungerar brandskyddsarbetet i vardagen?', '1 är inte alls och 5 är mycket väl. 4 och 5 räknas som bra.', 4, null, null)
) q(place, kind, words, help, low, high, seen);

select setval('check_list_number', 6);
