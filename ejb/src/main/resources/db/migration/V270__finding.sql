-- Patterns that a job finds among cases each night, with the words, figures and cases that they rest on, so that a page only reads them.
-- What a human decided of one is kept; a finding by itself changes nothing.

-- Likeness of texts by groups of three letters. A trusted extension: whoever owns the database may add it.
create extension if not exists pg_trgm with schema ledstjarnan;

create table finding (
    id                bigint primary key default nextval('entity_id'),
    version           bigint        not null default 0,
    kind              varchar(20)   not null check (kind in ('THEME', 'ALIKE', 'PERSON', 'PLACE', 'COUNT', 'TOGETHER')),
    -- Health care or social services, never both: each is a secrecy compartment.
    compartment       varchar(20)   not null check (compartment in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
    -- Null for the whole compartment.
    unit_id           bigint references unit,
    -- What makes it the same finding as last night's.
    key               varchar(200)  not null,
    words             varchar(500)  not null,
    category_id       bigint references category,
    other_category_id bigint references category,
    period_from       date          not null,
    period_to         date          not null,
    cases             int           not null check (cases >= 0),
    of_reports        int           not null check (of_reports >= 0),
    before_cases      int           not null check (before_cases >= 0),
    before_reports    int           not null check (before_reports >= 0),
    -- How many there would be if all were as before; for categories that move together how much they do, from -1 to 1.
    expected          numeric(9, 2) not null,
    -- Months by which the second category comes after the first.
    lag               int           not null default 0 check (lag between 0 and 1),
    strength          numeric(9, 2) not null,
    found_on          date          not null,
    seen_on           date          not null,
    state             varchar(10)   not null default 'OPEN' check (state in ('OPEN', 'TAKEN', 'ASIDE')),
    became            varchar(10) check (became in ('MEASURE', 'RISK', 'ANALYSIS', 'MEETING', 'OTHER')),
    reason            varchar(2000),
    decided_by_id     bigint references employee,
    decided_at        timestamptz,
    -- How many cases it rested on when it was decided on.
    decided_cases     int,
    check (period_from <= period_to),
    check ((state = 'OPEN') = (decided_at is null)),
    check ((decided_at is null) = (decided_by_id is null)),
    check ((decided_at is null) = (decided_cases is null)),
    check ((state = 'TAKEN') = (became is not null)),
    check (state <> 'ASIDE' or reason is not null)
);
create unique index finding_once on finding (kind, compartment, coalesce(unit_id, 0), key);
create index finding_ranked on finding (state, strength desc);
create index finding_unit on finding (unit_id, state);

-- The cases of the period, the newest where they are very many. A finding is shown to those alone who may read every one of them.
create table finding_case (
    finding_id   bigint not null references finding on delete cascade,
    deviation_id bigint not null references deviation on delete cascade,
    primary key (finding_id, deviation_id)
);
create index finding_case_deviation on finding_case (deviation_id);

-- Counts by month behind a finding: of it, and of what it moves together with.
create table finding_month (
    finding_id bigint not null references finding on delete cascade,
    month      date   not null check (extract(day from month) = 1),
    cases      int    not null check (cases >= 0),
    others     int check (others >= 0),
    primary key (finding_id, month)
);

-- In how many of a year's reports each word stands: what is rare tells more. Counted anew each night.
create table word_share (
    compartment varchar(20) not null check (compartment in ('HEALTH_CARE', 'SOCIAL_SERVICES')),
    word        text        not null,
    reports     int         not null check (reports > 0),
    primary key (compartment, word)
);

revoke truncate on finding, finding_case, finding_month, word_share from ${app_role};

-- Cases that patterns may be looked for in: judged or not, but never suspected, kept from somebody, sent in twice or told as good. They are
-- told of at the units of today.
create view pattern_case as
select d.id, coalesce(n.now_id, d.unit_id) as unit_id, d.category_id, d.occurred_at, d.reported_at, d.search, d.title, d.what_happened,
    d.done_at_once, d.concerns, d.person_protected,
    case when d.area = 'HSL' then 'HEALTH_CARE' else 'SOCIAL_SERVICES' end as compartment
from deviation d left join unit_now n on n.unit_id = d.unit_id
where d.restriction = 'NONE' and d.kind in ('DEVIATION', 'COMPLAINT') and d.status <> 'DUPLICATE' and not d.past_manager
    and not exists (select 1 from deviation_exclusion x where x.deviation_id = d.id);

-- A word of letters alone, long enough to tell something.
create function is_word(word text) returns boolean language sql immutable strict parallel safe as $$
    select word ~ '^[[:alpha:]]{3,}$'
$$;

-- How a word was written in a text, as the search knows it bent in any way; the word itself where it is not there.
create function written_word(words text, lexeme text) returns text language sql stable parallel safe as $$
    select coalesce((select w from regexp_split_to_table(lower(words), '[^[:alpha:]]+') w
        where w <> '' and left(w, 2) = left(lexeme, 2) and lexeme = any (tsvector_to_array(to_tsvector('swedish', swedish_words(w))))
        group by w order by count(*) desc, w limit 1), lexeme)
$$;

-- Findings name no cases that are removed.
insert into disposal_step (position, table_name, of_case, emptied) values
(65, 'finding_case', 't.deviation_id = any ($1)', null);
