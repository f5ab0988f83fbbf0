-- Words as the Swedish stemmer of PostgreSQL wants them: it does not know that "fallet" and "fallit" are "fall", nor "rummet" "rum".
-- Used on what is searched and on what is searched for alike.
create function swedish_words(words text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(lower(words), 'mmets?\M', 'm', 'g'),
        '([^\s[:punct:][:digit:]]{3,})(?<!h)(?:(?:et)+s?|it)\M', '\1', 'g')
$$;

-- What was reported and, through the title, the category. Nothing of the investigation, and no names: those are sealed and stand in
-- another table.
alter table deviation
    add column search tsvector not null generated always as
        (to_tsvector('swedish', swedish_words(title || ' ' || what_happened || ' ' || coalesce(done_at_once, '')))) stored;
create index deviation_search on deviation using gin (search);

-- A number that is typed in part.
create index deviation_number_beginning on deviation (number varchar_pattern_ops);
