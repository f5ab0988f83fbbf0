-- The analysis of a half-year or a full year: a path of steps from what is collected to what the board decides. Who takes part is
-- appointed (appointment, ANALYSIS_GROUP).
create sequence analysis_round_number;

create table analysis_round (
    id              bigint primary key default nextval('entity_id'),
    version         bigint        not null default 0,
    number          int           not null unique,
    year            int           not null check (year between 2000 and 2100),
    half            varchar(10)   not null check (half in ('HALF_YEAR', 'FULL_YEAR')),
    leader_id       bigint        not null references employee,
    ready_by        date          not null,
    step            varchar(20)   not null check (step in ('COLLECT', 'FOCUS', 'CAUSES', 'CONCLUSIONS', 'PRIORITY', 'BASIS', 'DECISION')),
    begun_by_id     bigint        not null references employee,
    begun_at        timestamptz   not null,
    collected_by_id bigint references employee,
    collected_at    timestamptz,
    collected_rule  varchar(2000),
    finished_at     timestamptz,
    unique (year, half),
    check ((collected_at is null) = (collected_by_id is null)),
    check ((collected_at is null) = (collected_rule is null)),
    check (step = 'COLLECT' or collected_at is not null),
    check (finished_at is null or step = 'DECISION')
);

create table analysis_step_end (
    id       bigint primary key default nextval('entity_id'),
    round_id bigint         not null references analysis_round,
    step     varchar(20)    not null,
    words    varchar(10000),
    by_id    bigint         not null references employee,
    at       timestamptz    not null,
    unique (round_id, step)
);

-- What was gathered, frozen; small counts are hidden before they come here.
create table collected_figure (
    id               bigint primary key default nextval('entity_id'),
    round_id         bigint       not null references analysis_round,
    part             varchar(20)  not null check (part ~ '^[A-Z_]+$'),
    figure_key       varchar(120) not null,
    label            varchar(300) not null,
    unit_id          bigint references unit,
    goal_number      int,
    indicator_number int,
    measured_in      varchar(40),
    value            numeric,
    missing          varchar(20) check (missing in ('NOT_MEASURED', 'TOO_FEW')),
    target           numeric,
    before           numeric,
    direction        varchar(10)  not null check (direction in ('HIGHER', 'LOWER', 'NEUTRAL')),
    gap              numeric,
    standing         varchar(20)  not null check (standing in ('BAD', 'GOOD', 'ON_TARGET', 'NO_TARGET', 'MISSING')),
    sign             varchar(20)  not null check (sign in ('FEW', 'NOISE', 'ABOVE', 'BELOW', 'SHIFT_UP', 'SHIFT_DOWN', 'RISING', 'FALLING')),
    link             varchar(300) check (link ~ '^/' and link !~ '\s'),
    unique (round_id, part, figure_key),
    check ((value is null) = (missing is not null)),
    check ((standing = 'MISSING') = (value is null))
);
create index collected_figure_standing on collected_figure (round_id, standing);
create index collected_figure_indicator on collected_figure (indicator_number) where indicator_number is not null;

-- What the analysis goes on with.
create table focus_point (
    id               bigint primary key default nextval('entity_id'),
    round_id         bigint        not null references analysis_round,
    position         int           not null check (position between 1 and 40),
    -- Kept by its key, so that a refresh of what is collected leaves it.
    part             varchar(20),
    figure_key       varchar(120),
    title            varchar(300)  not null,
    why              varchar(10000) not null,
    good             boolean       not null,
    work_environment boolean       not null,
    conclusion       varchar(10000),
    struck_because   varchar(10000),
    by_id            bigint        not null references employee,
    at               timestamptz   not null,
    unique (round_id, position),
    check ((part is null) = (figure_key is null))
);
create unique index focus_point_figure on focus_point (round_id, part, figure_key) where struck_because is null;

create table focus_cause (
    id       bigint primary key default nextval('entity_id'),
    focus_id bigint         not null references focus_point,
    position int            not null check (position between 1 and 60),
    unit_id  bigint references unit,
    area     varchar(20)    not null check (area in ('COMMUNICATION', 'COMPETENCE', 'SURROUNDINGS', 'TECHNOLOGY', 'ROUTINES')),
    cause    varchar(10000) not null,
    effect   varchar(10000) not null,
    by_id    bigint         not null references employee,
    at       timestamptz    not null,
    unique (focus_id, position)
);

create table analysis_note (
    id       bigint primary key default nextval('entity_id'),
    round_id bigint         not null references analysis_round,
    focus_id bigint references focus_point,
    kind     varchar(20)    not null check (kind in ('UNIT_DIALOGUE', 'CLIENT_DIALOGUE', 'COMPARISON', 'RESEARCH')),
    held_on  date           not null,
    unit_id  bigint references unit,
    words    varchar(10000) not null,
    source   varchar(300),
    by_id    bigint         not null references employee,
    at       timestamptz    not null
);
create index analysis_note_round on analysis_note (round_id, held_on);

-- The headings of an impact assessment, and of a decision basis; which of them must be filled in is the municipality's.
create table analysis_heading (
    id        bigint primary key default nextval('entity_id'),
    version   bigint       not null default 0,
    document  varchar(20)  not null check (document in ('IMPACT', 'BASIS')),
    code      varchar(30)  not null,
    place     int          not null,
    name      varchar(100) not null,
    help      varchar(300) not null,
    used      boolean      not null,
    mandatory boolean      not null check (used or not mandatory),
    unique (document, code)
);

create table priority_quadrant (
    id      bigint primary key default nextval('entity_id'),
    version bigint       not null default 0,
    effort  varchar(4)   not null check (effort in ('LOW', 'HIGH')),
    effect  varchar(4)   not null check (effect in ('LOW', 'HIGH')),
    name    varchar(60)  not null,
    advice  varchar(300) not null,
    unique (effort, effect)
);

create sequence proposal_number;

create table proposal (
    id                       bigint primary key default nextval('entity_id'),
    version                  bigint         not null default 0,
    number                   int            not null unique,
    round_id                 bigint         not null references analysis_round,
    focus_id                 bigint references focus_point,
    -- Returned by the board in an earlier round.
    carried_from_id          bigint references proposal,
    unit_id                  bigint references unit,
    title                    varchar(200)   not null,
    words                    varchar(10000) not null,
    status                   varchar(20)    not null check (status in ('UNDER_WORK', 'CHOSEN', 'HANDED_OVER', 'APPROVED', 'CHANGED', 'REFUSED', 'RETURNED', 'WITHDRAWN')),
    effort                   int check (effort between 1 and 4),
    effect                   int check (effect between 1 and 4),
    withdrawn_because        varchar(10000),
    made_by_id               bigint         not null references employee,
    made_at                  timestamptz    not null,
    decided_by_body          varchar(200),
    decided_on               date,
    decision_paragraph       varchar(40),
    decision_register_number varchar(60),
    decision_words           varchar(10000),
    departure                varchar(10000),
    recorded_by_id           bigint references employee,
    recorded_at              timestamptz,
    check ((effort is null) = (effect is null)),
    check (focus_id is not null or carried_from_id is not null),
    check ((status in ('APPROVED', 'CHANGED', 'REFUSED', 'RETURNED')) = (recorded_at is not null)),
    check ((recorded_at is null) = (decided_on is null)),
    check ((recorded_at is null) = (decision_paragraph is null)),
    check ((recorded_at is null) = (decision_register_number is null)),
    check ((recorded_at is null) = (recorded_by_id is null)),
    check (status <> 'CHANGED' or decision_words is not null),
    check ((status = 'WITHDRAWN') = (withdrawn_because is not null)),
    check (status not in ('CHOSEN', 'HANDED_OVER') or effort is not null)
);
create index proposal_round on proposal (round_id);
create index proposal_focus on proposal (focus_id);
create unique index proposal_carried_from on proposal (carried_from_id) where carried_from_id is not null;

create table proposal_impact (
    proposal_id bigint         not null references proposal,
    heading_id  bigint         not null references analysis_heading,
    words       varchar(10000) not null,
    primary key (proposal_id, heading_id)
);

-- What a decided proposal has become, by the number that people know it by.
create table proposal_outcome (
    id          bigint primary key default nextval('entity_id'),
    proposal_id bigint      not null references proposal,
    kind        varchar(20) not null check (kind in ('GOAL', 'PLAN', 'ROUTINE')),
    number      int         not null,
    by_id       bigint      not null references employee,
    at          timestamptz not null,
    unique (proposal_id, kind, number)
);
create index proposal_outcome_what on proposal_outcome (kind, number);

create sequence decision_basis_number;

create table decision_basis (
    id           bigint primary key default nextval('entity_id'),
    version      bigint       not null default 0,
    number       int          not null unique,
    round_id     bigint       not null unique references analysis_round,
    handed_on    date,
    handed_by_id bigint references employee,
    handed_at    timestamptz,
    body         varchar(200),
    -- As handed over.
    pdf          bytea,
    docx         bytea,
    check ((handed_at is null) = (handed_on is null)),
    check ((handed_at is null) = (handed_by_id is null)),
    check (pdf is null or handed_at is not null),
    check ((pdf is null) = (docx is null))
);

create table decision_basis_version (
    id         bigint primary key default nextval('entity_id'),
    basis_id   bigint      not null references decision_basis,
    version_no int         not null check (version_no >= 1),
    made_by_id bigint      not null references employee,
    made_at    timestamptz not null,
    unique (basis_id, version_no)
);

create table decision_basis_section (
    version_id bigint         not null references decision_basis_version,
    heading_id bigint         not null references analysis_heading,
    words      varchar(20000) not null,
    primary key (version_id, heading_id)
);

-- What was gathered, said and decided stays as it was. Figures are gathered anew until the step is closed.
revoke delete, truncate on analysis_round, analysis_step_end, focus_point, focus_cause, analysis_note, analysis_heading,
    priority_quadrant, proposal, proposal_outcome, decision_basis, decision_basis_version, decision_basis_section from ${app_role};
revoke update on analysis_step_end, focus_cause, analysis_note, proposal_outcome, decision_basis_version, decision_basis_section,
    collected_figure from ${app_role};
revoke truncate on collected_figure, proposal_impact from ${app_role};

insert into priority_quadrant (effort, effect, name, advice) values
    ('LOW', 'HIGH', 'Gör nu', 'Liten insats och stor effekt: genomför så snart det går.'),
    ('HIGH', 'HIGH', 'Planera', 'Stor effekt men också stor insats: planera, säkra resurser och följ upp.'),
    ('LOW', 'LOW', 'Gör om tid finns', 'Liten insats och liten effekt: gör när det ryms.'),
    ('HIGH', 'LOW', 'Avstå', 'Stor insats och liten effekt: avstå, eller hitta ett enklare sätt.');

insert into analysis_heading (document, code, place, name, help, used, mandatory) values
    ('IMPACT', 'BACKGROUND', 10, 'Bakgrund och orsak', 'Vad förslaget svarar på.', true, true),
    ('IMPACT', 'IF_DONE', 20, 'Om förslaget genomförs', 'Ett scenario: hur blir det?', true, true),
    ('IMPACT', 'IF_NOT_DONE', 30, 'Om förslaget inte genomförs', 'Ett scenario: hur blir det om allt fortsätter som nu?', true, true),
    ('IMPACT', 'CLIENTS', 40, 'Följder för dem som får insatser', 'Brukare och patienter.', true, true),
    ('IMPACT', 'RELATIVES', 50, 'Följder för anhöriga', 'Anhöriga och andra närstående.', true, false),
    ('IMPACT', 'CHILDREN', 60, 'Följder för barn', 'Barnets bästa, och hur barn har fått komma till tals.', true, true),
    ('IMPACT', 'EQUALITY', 70, 'Jämställdhet', 'Kvinnor och män, flickor och pojkar.', true, true),
    ('IMPACT', 'STAFF', 80, 'Medarbetare och arbetsmiljö', 'Arbetsbelastning, kompetens och säkerhet.', true, true),
    ('IMPACT', 'QUALITY', 90, 'Kvalitet och patientsäkerhet', 'Vad som blir bättre, och vad som kan bli sämre.', true, false),
    ('IMPACT', 'LAW', 100, 'Juridik', 'Lagar, avtal och beslut som påverkar.', true, false),
    ('IMPACT', 'ECONOMY', 110, 'Ekonomi', 'Engångskostnad och årlig kostnad i tkr, och från när.', true, true),
    ('IMPACT', 'OTHERS', 120, 'Andra verksamheter och samverkan', 'Vilka andra som berörs.', true, false),
    ('IMPACT', 'RISKS', 130, 'Risker och hur de minskas', 'Det som kan gå fel på vägen.', true, false),
    ('IMPACT', 'EFFORT', 140, 'Resursinsats', 'Varför insatsen är liten eller stor.', true, true),
    ('IMPACT', 'EFFECT', 150, 'Förväntad effekt', 'Varför effekten är liten eller stor, och vilken indikator som visar det.', true, true),
    ('IMPACT', 'TIME_PLAN', 160, 'Tidplan', 'När det börjar, när det är klart.', true, true),
    ('IMPACT', 'FOLLOW_UP', 170, 'Uppföljning', 'När och hur det följs upp.', true, false),
    ('BASIS', 'MATTER', 10, 'Ärende', 'Vad ärendet gäller, på en rad.', true, true),
    ('BASIS', 'DECISION', 20, 'Förslag till beslut', 'Numrerade att-satser: fastställa, anta, godkänna, överlämna.', true, true),
    ('BASIS', 'SUMMARY', 30, 'Sammanfattning', 'Det viktigaste på några rader.', true, true),
    ('BASIS', 'BACKGROUND', 40, 'Bakgrund', 'Varför ärendet kommer nu.', true, false),
    ('BASIS', 'DESCRIPTION', 50, 'Beskrivning', 'Vad analysen visar.', true, true),
    ('BASIS', 'ASSESSMENT', 60, 'Bedömning', 'Förvaltningens bedömning och prioritering.', true, true),
    ('BASIS', 'ECONOMY', 70, 'Ekonomiska konsekvenser', 'Vad det kostar, och var pengarna tas.', true, true),
    ('BASIS', 'CHILDREN', 80, 'Barnets rättigheter', 'Barnets bästa enligt barnkonventionen.', true, true),
    ('BASIS', 'EQUALITY', 90, 'Jämställdhet', 'Hur kvinnor och män berörs.', true, false),
    ('BASIS', 'TIME_PLAN', 100, 'Tidplan', 'När det genomförs.', true, false),
    ('BASIS', 'FOLLOW_UP', 110, 'Uppföljning', 'När och hur det följs upp.', true, false),
    ('BASIS', 'ATTACHMENTS', 120, 'Beslutsunderlag och bilagor', 'Det som hör till ärendet.', true, false),
    ('BASIS', 'SENT_TO', 130, 'Beslutet skickas till', 'De som ska få veta.', true, false);
