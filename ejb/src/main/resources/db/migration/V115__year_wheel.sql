-- Duties that come back every year, held by a role for the whole administration or for one unit.
create table yearly_duty (
    id         bigint primary key default nextval('entity_id'),
    version    bigint       not null default 0,
    title      varchar(200) not null,
    frequency  varchar(20)  not null check (frequency in ('YEARLY', 'HALF_YEARLY', 'FOUR_MONTHLY', 'QUARTERLY', 'MONTHLY')),
    first_day  date         not null,
    holder     varchar(30)  not null check (holder in ('ENHETSCHEF', 'KVALITETSSAMORDNARE', 'MAS', 'SOCIALCHEF')),
    unit_id    bigint references unit,
    citation   varchar(200),
    note       varchar(2000),
    last_day   date,
    made_by_id bigint references employee,
    made_at    timestamptz  not null
);

create table yearly_duty_done (
    id         bigint primary key default nextval('entity_id'),
    duty_id    bigint      not null references yearly_duty,
    due_day    date        not null,
    words      varchar(200),
    done_by_id bigint      not null references employee,
    done_at    timestamptz not null,
    unique (duty_id, due_day)
);
create index yearly_duty_done_day on yearly_duty_done (due_day);

-- What was to be done, and who did it, stays.
revoke delete, truncate on yearly_duty, yearly_duty_done from ${app_role};
revoke update on yearly_duty_done from ${app_role};

-- Of a key to a calendar only what it is recognised by.
create table calendar_key (
    id          bigint primary key default nextval('entity_id'),
    employee_id bigint      not null unique references employee,
    sha256      char(64)    not null unique,
    made_at     timestamptz not null
);

-- The one day that the law itself names, from the next time it comes; everything else is the municipality's to say.
insert into yearly_duty (title, frequency, first_day, holder, citation, note, made_at)
select 'Patientsäkerhetsberättelse för föregående år', 'YEARLY', make_date(cast(extract(year from now() + interval '10 months') as int), 3, 1),
    'MAS', '3 kap. 10 § patientsäkerhetslagen (2010:659)',
    'Hur patientsäkerhetsarbetet har bedrivits under föregående kalenderår, vilka åtgärder som har vidtagits och vilka resultat som har uppnåtts. Den ska hållas tillgänglig för den som vill ta del av den.',
    now();
