-- A phrase that holds words which every search leaves out, as "ingen kom", would be met by the rest of it alone. It is not searched for.
create function hint_phrase(phrase text) returns tsquery language sql immutable parallel safe as $$
    select case when length(to_tsvector('swedish', swedish_words(trim(phrase)))) = array_length(regexp_split_to_array(trim(phrase), '\s+'), 1)
        then phraseto_tsquery('swedish', swedish_words(trim(phrase))) end
$$;

create or replace function hint_query(words text) returns tsquery language sql immutable parallel safe as $$
    select cast(string_agg('(' || cast(hint_phrase(w) as text) || ')', ' | ') as tsquery)
    from unnest(string_to_array(words, ',')) w
$$;

update hint_rule set words = 'slog, slagen, slaget, knuffade, sparkade, våld, hotade, hotad, hotfull, nöp, blåmärken' where name = 'Våld och hot';
update hint_rule set words = 'kränkande, kränkt, skrek, skällde, hånade, förnedrande, nedlåtande, hårdhänt, ovärdigt' where name = 'Kränkande bemötande';
update hint_rule set words = 'inlåst, inlåsning, fasthållen, höll fast, tvingade, tvingades, tvång, bälte' where name = 'Tvång och inlåsning';
update hint_rule set words = 'lämnad ensam, lämnades ensam, lämnats ensam, uttorkad, undernärd, glömdes bort, vanvård, försummad, missköts'
    where name = 'Utebliven hjälp';
update hint_rule set words = 'stöld, stulit, stals, bankkort, pengar saknas, pengar försvunnit, smycken' where name = 'Stöld och ekonomiskt utnyttjande';
update hint_rule set words = 'försämrades, fördröjd, sepsis, stroke, lungemboli' where name = 'Fördröjd bedömning';
update hint_rule set words = 'felsväljning, kvävning, kvävdes, luftvägsstopp' where name = 'Kvävning';
update hint_rule set words = 'suicid, suicidförsök, självmord, självskada' where name = 'Självskada';
update hint_rule set words = words where name not in ('Våld och hot', 'Kränkande bemötande', 'Tvång och inlåsning', 'Utebliven hjälp',
    'Stöld och ekonomiskt utnyttjande', 'Fördröjd bedömning', 'Kvävning', 'Självskada');
