-- How risks are judged, by steps and classes that the municipality may put others in the place of; an analysis keeps its version.
create table risk_scale (
    id            bigint primary key default nextval('entity_id'),
    version       bigint       not null default 0,
    family        int          not null,
    version_no    int          not null check (version_no >= 1),
    name          varchar(200) not null,
    steps         int          not null check (steps between 3 and 5),
    proposed_from int          not null check (proposed_from between 1 and steps * steps),
    made_by_id    bigint references employee,
    made_at       timestamptz  not null,
    retired_at    timestamptz,
    unique (family, version_no)
);
create unique index risk_scale_in_use on risk_scale (family) where retired_at is null;

create table risk_scale_step (
    scale_id    bigint       not null references risk_scale,
    axis        varchar(20)  not null check (axis in ('PROBABILITY', 'CONSEQUENCE')),
    level       int          not null check (level between 1 and 5),
    word        varchar(60)  not null,
    description varchar(300) not null,
    primary key (scale_id, axis, level)
);

create table risk_scale_class (
    scale_id bigint      not null references risk_scale,
    lowest   int         not null check (lowest between 1 and 25),
    word     varchar(60) not null,
    colour   varchar(20) not null check (colour in ('CALM', 'WATCHFUL', 'SERIOUS', 'GRAVE')),
    primary key (scale_id, lowest)
);

create sequence risk_analysis_number;

create table risk_analysis (
    id             bigint primary key default nextval('entity_id'),
    version        bigint         not null default 0,
    number         int            not null unique,
    title          varchar(200)   not null,
    occasion       varchar(30)    not null check (occasion in ('REORGANISATION', 'NEW_METHOD', 'RECURRING_EVENT', 'YEARLY', 'DEVIATIONS', 'OTHER')),
    scope_words    varchar(10000) not null,
    areas          varchar(20)    not null check (areas ~ '^(SOL|LSS|HSL)(,(LSS|HSL))*$'),
    others         varchar(10000),
    -- None for the whole administration.
    unit_id        bigint references unit,
    scale_id       bigint         not null references risk_scale,
    leader_id      bigint         not null references employee,
    begun_on       date           not null,
    ready_by       date           not null,
    status         varchar(20)    not null check (status in ('UNDER_WORK', 'DECIDED', 'CLOSED')),
    decided_on     date,
    decision_words varchar(10000),
    decided_by_id  bigint references employee,
    decided_at     timestamptz,
    follow_up_due  date,
    closing_words  varchar(10000),
    closed_by_id   bigint references employee,
    closed_at      timestamptz,
    check (ready_by >= begun_on),
    check (decided_on >= begun_on),
    check ((status = 'UNDER_WORK') = (decided_at is null)),
    check ((decided_at is null) = (decided_on is null)),
    check ((decided_at is null) = (decision_words is null)),
    check ((decided_at is null) = (decided_by_id is null)),
    check ((status = 'DECIDED') = (follow_up_due is not null)),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((closed_at is null) = (closing_words is null)),
    check ((closed_at is null) = (closed_by_id is null))
);
create index risk_analysis_unit on risk_analysis (unit_id);
create index risk_analysis_leader on risk_analysis (leader_id) where status <> 'CLOSED';
create index risk_analysis_follow_up on risk_analysis (follow_up_due) where status = 'DECIDED';
create index risk_analysis_ready on risk_analysis (ready_by) where status = 'UNDER_WORK';
create index risk_analysis_decided on risk_analysis (decided_on);

create table risk_team (
    analysis_id bigint not null references risk_analysis,
    employee_id bigint not null references employee,
    primary key (analysis_id, employee_id)
);
create index risk_team_employee on risk_team (employee_id);

create table risk (
    id              bigint primary key default nextval('entity_id'),
    analysis_id     bigint         not null references risk_analysis,
    position        int            not null check (position between 1 and 60),
    event           varchar(10000) not null,
    cause           varchar(10000),
    consequence     varchar(10000) not null,
    carried_from_id bigint references risk,
    struck_because  varchar(10000),
    unique (analysis_id, position)
);
create index risk_carried_from on risk (carried_from_id) where carried_from_id is not null;

-- The deviations that would confirm it.
create table risk_category (
    risk_id     bigint not null references risk,
    category_id bigint not null references category,
    primary key (risk_id, category_id)
);

create table risk_assessment (
    id          bigint primary key default nextval('entity_id'),
    risk_id     bigint         not null references risk,
    kind        varchar(20)    not null check (kind in ('INITIAL', 'RESIDUAL', 'FOLLOW_UP')),
    probability int            not null check (probability between 1 and 5),
    consequence int            not null check (consequence between 1 and 5),
    motivation  varchar(10000) not null,
    by_id       bigint         not null references employee,
    at          timestamptz    not null
);
create index risk_assessment_risk on risk_assessment (risk_id, at, id);

create table risk_follow_up (
    id          bigint primary key default nextval('entity_id'),
    analysis_id bigint         not null references risk_analysis,
    words       varchar(10000) not null,
    next_due    date           not null,
    by_id       bigint         not null references employee,
    at          timestamptz    not null
);
create index risk_follow_up_analysis on risk_follow_up (analysis_id, at);

create table risk_template (
    id          bigint primary key default nextval('entity_id'),
    version     bigint         not null default 0,
    title       varchar(200)   not null,
    occasion    varchar(30)    not null check (occasion in ('REORGANISATION', 'NEW_METHOD', 'RECURRING_EVENT', 'YEARLY', 'DEVIATIONS', 'OTHER')),
    scope_words varchar(10000) not null,
    retired_at  timestamptz
);

create table risk_template_risk (
    template_id bigint         not null references risk_template,
    position    int            not null check (position between 1 and 60),
    event       varchar(10000) not null,
    cause       varchar(10000),
    consequence varchar(10000) not null,
    primary key (template_id, position)
);

-- What was judged and decided stays as it was.
revoke delete, truncate on risk_scale, risk_scale_step, risk_scale_class, risk_analysis, risk, risk_assessment, risk_follow_up,
    risk_template, risk_template_risk from ${app_role};
revoke update on risk_scale_step, risk_scale_class, risk_assessment, risk_follow_up, risk_template_risk from ${app_role};
revoke truncate on risk_team, risk_category from ${app_role};

-- Measures come from risks too.
alter table measure drop constraint measure_origin_check;
alter table measure add constraint measure_origin_check check (origin in ('DEVIATION', 'LEX_SARAH', 'SUPPLIER_FINDING', 'RISK'));
alter table measure add column risk_id bigint generated always as (case when origin = 'RISK' then origin_id end) stored references risk;

insert into risk_scale (family, version_no, name, steps, proposed_from, made_at) values
    (1, 1, 'Fyra steg (4 × 4)', 4, 9, now()),
    (2, 1, 'Fem steg (5 × 5)', 5, 12, now());

insert into risk_scale_step (scale_id, axis, level, word, description)
select s.id, w.axis, w.level, w.word, w.description
from risk_scale s join (values
    (1, 'PROBABILITY', 1, 'Osannolik', 'Händer så gott som aldrig; ingen här har varit med om det.'),
    (1, 'PROBABILITY', 2, 'Mindre sannolik', 'Kan hända någon gång på några år.'),
    (1, 'PROBABILITY', 3, 'Möjlig', 'Kan hända någon gång om året.'),
    (1, 'PROBABILITY', 4, 'Sannolik', 'Kan hända varje månad eller oftare.'),
    (1, 'CONSEQUENCE', 1, 'Försumbar', 'Ett obehag som går över; ingen skadas och arbetet går som vanligt.'),
    (1, 'CONSEQUENCE', 2, 'Lindrig', 'En övergående skada eller insats som uteblir en gång.'),
    (1, 'CONSEQUENCE', 3, 'Kännbar', 'Skada som kräver vård, eller att insatser uteblir under längre tid.'),
    (1, 'CONSEQUENCE', 4, 'Allvarlig', 'Bestående skada, dödsfall eller ett allvarligt missförhållande.'),
    (2, 'PROBABILITY', 1, 'Mycket osannolik', 'Händer så gott som aldrig; ingen här har varit med om det.'),
    (2, 'PROBABILITY', 2, 'Osannolik', 'Kan hända någon gång på fem år.'),
    (2, 'PROBABILITY', 3, 'Möjlig', 'Kan hända någon gång om året.'),
    (2, 'PROBABILITY', 4, 'Sannolik', 'Kan hända varje månad.'),
    (2, 'PROBABILITY', 5, 'Mycket sannolik', 'Kan hända varje vecka eller oftare.'),
    (2, 'CONSEQUENCE', 1, 'Försumbar', 'Ett obehag som går över; ingen skadas och arbetet går som vanligt.'),
    (2, 'CONSEQUENCE', 2, 'Lindrig', 'En övergående skada eller insats som uteblir en gång.'),
    (2, 'CONSEQUENCE', 3, 'Kännbar', 'Skada som kräver vård, eller att insatser uteblir under längre tid.'),
    (2, 'CONSEQUENCE', 4, 'Allvarlig', 'Bestående skada eller ett allvarligt missförhållande.'),
    (2, 'CONSEQUENCE', 5, 'Mycket allvarlig', 'Dödsfall, eller allvarlig skada för flera personer.')
) w(family, axis, level, word, description) on w.family = s.family;

insert into risk_scale_class (scale_id, lowest, word, colour)
select s.id, c.lowest, c.word, c.colour
from risk_scale s join (values
    (1, 1, 'Acceptera', 'CALM'), (1, 4, 'Bevaka', 'WATCHFUL'), (1, 9, 'Åtgärda', 'SERIOUS'), (1, 12, 'Åtgärda genast', 'GRAVE'),
    (2, 1, 'Acceptera', 'CALM'), (2, 5, 'Bevaka', 'WATCHFUL'), (2, 12, 'Åtgärda', 'SERIOUS'), (2, 20, 'Åtgärda genast', 'GRAVE')
) c(family, lowest, word, colour) on c.family = s.family;

with delivered as (
    insert into risk_template (title, occasion, scope_words) values
        ('Sommarens bemanning', 'RECURRING_EVENT', 'Semesterperioden från den första till den sista veckan med vikarier. Grundbemanningen resten av året tas inte upp.'),
        ('Ändrad organisation', 'REORGANISATION', 'Tiden från beslutet till att den nya organisationen har satt sig. Vad ändringen kostar tas inte upp.'),
        ('Nytt arbetssätt eller ny teknik', 'NEW_METHOD', 'Införandet och den första tiden därefter, för dem som får insatsen och för dem som utför den.'),
        ('Enhetens årliga riskanalys', 'YEARLY', 'Enhetens hela verksamhet under det kommande året.')
    returning id, title
)
insert into risk_template_risk (template_id, position, event, cause, consequence)
select d.id, r.position, r.event, r.cause, r.consequence
from delivered d join (values
    ('Sommarens bemanning', 1, 'Läkemedel ges inte eller ges fel', 'Få med delegering, och många nya som inte känner personerna', 'Vårdskada eller risk för vårdskada'),
    ('Sommarens bemanning', 2, 'Insatser uteblir eller blir mycket försenade', 'Frånvaro som inte hinner ersättas', 'Personer får inte den hjälp de har beslut om'),
    ('Sommarens bemanning', 3, 'Ingen upptäcker att en person blir sämre', 'Vikarier som inte har träffat personen förut', 'Vård och behandling fördröjs'),
    ('Sommarens bemanning', 4, 'Det som har hänt dokumenteras inte', 'Saknad behörighet eller introduktion i verksamhetssystemet', 'Nästa arbetspass vet inte vad som har gjorts'),
    ('Ändrad organisation', 1, 'Det är oklart vem som ansvarar', 'Uppgifter har flyttats utan att fördelas på nytt', 'Något viktigt blir inte gjort'),
    ('Ändrad organisation', 2, 'Kunskap om personerna går förlorad', 'Byte av personal och kontaktpersoner på samma gång', 'Otrygghet, och insatser som inte passar'),
    ('Ändrad organisation', 3, 'Rutiner som inte längre stämmer används', 'Rutinerna ses över först efteråt', 'Arbetet utförs olika och fel uppstår'),
    ('Nytt arbetssätt eller ny teknik', 1, 'Arbetssättet eller tekniken används fel', 'Utbildningen räcker inte eller når inte alla', 'Personen skadas eller får inte sin insats'),
    ('Nytt arbetssätt eller ny teknik', 2, 'Tekniken slutar fungera', 'Avbrott i el, nät eller system', 'Larm når inte fram, eller insatsen kan inte utföras'),
    ('Nytt arbetssätt eller ny teknik', 3, 'Den enskilde förstår inte eller vill inte', 'Informationen är inte anpassad och samtycke saknas', 'Intrång i självbestämmande och integritet'),
    ('Enhetens årliga riskanalys', 1, 'Personer faller och skadas', 'Risken för fall är inte bedömd, eller åtgärderna följs inte upp', 'Fraktur eller annan skada'),
    ('Enhetens årliga riskanalys', 2, 'Läkemedel ges inte eller ges fel', 'Avbrott, bristande överlämning eller delegering som har gått ut', 'Vårdskada eller risk för vårdskada'),
    ('Enhetens årliga riskanalys', 3, 'Smitta sprids', 'Basala hygienrutiner följs inte i alla moment', 'Personer och personal blir sjuka'),
    ('Enhetens årliga riskanalys', 4, 'Aktuell genomförandeplan saknas', 'Planen följs inte upp när behoven ändras', 'Stödet passar inte det personen behöver'),
    ('Enhetens årliga riskanalys', 5, 'Personer bemöts utan respekt', 'Stress, eller en kultur som ingen talar om', 'Kränkning och otrygghet')
) r(title, position, event, cause, consequence) on r.title = d.title;

-- Risk analyses are made here now, and show it.
update regulation_requirement set evidence = 'RISK_ANALYSES,RISKS_ASSESSED,RISK_FOLLOW_UPS_OVERDUE' where position = 90;

-- Each risk that stands as it is judged now, before what is expected of measures, in the words of its own scale.
create view risk_now as
select r.id as risk_id, r.analysis_id, x.probability, x.consequence, x.probability * x.consequence as product,
    s.steps * s.steps as highest, c.word, c.colour, x.probability * x.consequence >= s.proposed_from as proposed, x.at
from risk r
join risk_analysis a on a.id = r.analysis_id
join risk_scale s on s.id = a.scale_id
join lateral (select * from risk_assessment y where y.risk_id = r.id and y.kind <> 'RESIDUAL' order by y.at desc, y.id desc limit 1) x
    on true
join lateral (select * from risk_scale_class k where k.scale_id = s.id and k.lowest <= x.probability * x.consequence
    order by k.lowest desc limit 1) c on true
where r.struck_because is null;
