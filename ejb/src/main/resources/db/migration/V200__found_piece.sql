-- A piece of a text around what a search found, what was found between the signs 2 and 3. Cutting costs by the length of the text, so that for
-- a single word only what stands around its first place is cut; where that is another word with the same beginning, or the word is written in
-- another way, the text as far as it is read.
create function found_piece(body text, query tsquery) returns text
    language plpgsql stable parallel safe
as $$
declare
    options constant text := 'MaxFragments=1, MaxWords=24, MinWords=12, StartSel=' || chr(2) || ', StopSel=' || chr(3);
    word constant text := trim(both '''' from query::text);
    piece text;
    place int;
begin
    if numnode(query) = 1 then
        place := position(word in body);
        if place = 0 then
            place := position(initcap(word) in body);
        end if;
        if place > 0 then
            piece := ts_headline('swedish', substr(body, greatest(1, place - 200), 450), query, options);
            if position(chr(2) in piece) > 0 then
                return piece;
            end if;
        end if;
    end if;
    return ts_headline('swedish', left(body, 100000), query, options);
end $$;
