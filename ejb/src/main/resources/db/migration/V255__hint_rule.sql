-- Words that tell that a report may concern lex Sarah or lex Maria: kept by those who oversee these, shown with their reasons to whoever
-- judges a report, and measured against what was judged. A hint changes nothing in a case.

-- Any of the words or phrases between commas; null for none that can be searched for.
create function hint_query(words text) returns tsquery language sql immutable parallel safe as $$
    select cast(string_agg('(' || cast(q.query as text) || ')', ' | ') as tsquery)
    from (select phraseto_tsquery('swedish', swedish_words(trim(w))) as query from unnest(string_to_array(words, ',')) w) q
    where cast(q.query as text) <> ''
$$;

create table hint_rule (
    id         bigint primary key default nextval('entity_id'),
    version    bigint        not null default 0,
    law        varchar(20)   not null check (law in ('LEX_SARAH', 'LEX_MARIA')),
    name       varchar(100)  not null,
    words      varchar(1000) not null,
    query      tsquery       not null generated always as (hint_query(words)) stored,
    -- Only where the report concerns a person.
    of_person  boolean       not null default false,
    in_use     boolean       not null default true
);
create unique index hint_rule_name on hint_rule (law, lower(name));
revoke delete, truncate on hint_rule from ${app_role};

insert into hint_rule (law, name, words, of_person) values
    ('LEX_SARAH', 'Våld och hot', 'slog, slagen, slaget, knuffade, sparkade, våld, hotade, hotad, hotfull, nöp, drog i armen, blåmärken', false),
    ('LEX_SARAH', 'Övergrepp', 'övergrepp, sexuell, tafsade, ofredade', false),
    ('LEX_SARAH', 'Kränkande bemötande', 'kränkande, kränkt, skrek åt, skällde, hånade, förnedrande, nedlåtande, hårdhänt, ovärdigt', false),
    ('LEX_SARAH', 'Tvång och inlåsning', 'inlåst, låst in, låste in, fasthållen, höll fast, tvingade, tvång, mot sin vilja, bälte', false),
    ('LEX_SARAH', 'Utebliven hjälp', 'lämnad ensam, lämnades ensam, utan tillsyn, ingen kom, fick ingen hjälp, inte fått hjälp, inte fått mat, utan mat, uttorkad, glömd, glömdes bort, vanvård', true),
    ('LEX_SARAH', 'Stöld och ekonomiskt utnyttjande', 'stöld, stulit, stals, bankkort, pengar saknas, pengar försvunnit, smycken', false),
    ('LEX_SARAH', 'Försvunnen', 'försvunnen, hittades utomhus, lämnade boendet, irrade, polisen', true),
    ('LEX_MARIA', 'Allvarlig skada', 'fraktur, bröt, bruten, brutet, höftfraktur, huvudskada, hjärnskakning, inre blödning, medvetslös', true),
    ('LEX_MARIA', 'Sjukhus', 'ambulans, akuten, inlagd, sjukhus, slutenvård', true),
    ('LEX_MARIA', 'Dödsfall', 'avled, avlidit, dog, dödsfall, livlös, hjärtstopp', true),
    ('LEX_MARIA', 'Läkemedel med hög risk', 'insulin, warfarin, waran, morfin, opioid, överdos, dubbel dos, fel patient', true),
    ('LEX_MARIA', 'Fördröjd bedömning', 'försämrades, inte kontaktade, ingen läkare, sepsis, stroke, lungemboli, för sent', true),
    ('LEX_MARIA', 'Kvävning', 'satte i halsen, kvävning, kvävdes, luftvägsstopp', true),
    ('LEX_MARIA', 'Självskada', 'suicid, självmord, självskada, ta sitt liv', true);
