-- Care tasks, who is licensed to delegate them, and the decisions (PSL 6 kap. 3 §, SOSFS 1997:14).
create sequence delegation_number;

create table care_task (
    id          bigint primary key default nextval('entity_id'),
    version     bigint       not null default 0,
    name        varchar(200) not null,
    description varchar(10000),
    professions varchar(200) not null check (professions ~ '^[A-Z_,]*$'),
    why_not     varchar(200),
    ended_on    date,
    check ((professions = '') = (why_not is not null))
);
create unique index care_task_name on care_task (lower(name)) where ended_on is null;

create table care_licence (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    employee_id   bigint      not null references employee,
    profession    varchar(30) not null check (profession in ('NURSE', 'OCCUPATIONAL_THERAPIST', 'PHYSIOTHERAPIST', 'SPEECH_THERAPIST', 'DIETITIAN')),
    checked_on    date        not null,
    checked_by_id bigint      not null references employee,
    valid_from    date        not null,
    valid_to      date,
    check (valid_to is null or valid_to >= valid_from)
);
create unique index care_licence_open on care_licence (employee_id, profession) where valid_to is null;

create table delegation (
    id            bigint primary key default nextval('entity_id'),
    version       bigint      not null default 0,
    number        int         not null unique,
    receiver_id   bigint      not null references employee,
    delegator_id  bigint      not null references employee,
    profession    varchar(30) not null check (profession in ('NURSE', 'OCCUPATIONAL_THERAPIST', 'PHYSIOTHERAPIST', 'SPEECH_THERAPIST', 'DIETITIAN')),
    status        varchar(10) not null check (status in ('WAITING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'ENDED')),
    checked_on    date        not null,
    checked_by_id bigint      not null references employee,
    check_result  varchar(20) not null check (check_result in ('PASSED', 'PASSED_LATER')),
    check_note    varchar(200),
    valid_from    date        not null,
    valid_to      date        not null,
    patient       bytea,
    decided_at    timestamptz not null,
    answered_at   timestamptz,
    ended_on      date,
    renews_id     bigint references delegation,
    check (receiver_id <> delegator_id),
    check (valid_to >= valid_from and valid_to < valid_from + interval '1 year'),
    check (status not in ('ACCEPTED', 'DECLINED') or answered_at is not null),
    check ((status in ('REVOKED', 'ENDED')) = (ended_on is not null))
);
create index delegation_receiver on delegation (receiver_id);
create index delegation_delegator on delegation (delegator_id);
create index delegation_last_day on delegation (valid_to);
create index delegation_renewed on delegation (renews_id) where renews_id is not null;

-- With the name that the task had when it was delegated.
create table delegation_task (
    delegation_id bigint       not null references delegation,
    task_id       bigint       not null references care_task,
    name          varchar(200) not null,
    primary key (delegation_id, task_id)
);
create index delegation_task_task on delegation_task (task_id);

create table delegation_unit (
    delegation_id bigint not null references delegation,
    unit_id       bigint not null references unit,
    primary key (delegation_id, unit_id)
);
create index delegation_unit_unit on delegation_unit (unit_id);

create table delegation_event (
    id            bigint primary key default nextval('entity_id'),
    delegation_id bigint      not null references delegation,
    action        varchar(10) not null check (action in ('GIVE', 'ACCEPT', 'DECLINE', 'REVOKE', 'END')),
    words         varchar(10000),
    by_id         bigint references employee,
    at            timestamptz not null,
    check ((action = 'END') = (by_id is null)),
    check (action not in ('DECLINE', 'REVOKE') or words is not null)
);
create index delegation_event_delegation on delegation_event (delegation_id, at);

-- A decision stays as it was written.
revoke delete, truncate on care_task, care_licence, delegation, delegation_task, delegation_unit, delegation_event from ${app_role};
revoke update on delegation_task, delegation_unit, delegation_event from ${app_role};

create function delegation_fixed() returns trigger language plpgsql as $$
begin
    if (new.number, new.receiver_id, new.delegator_id, new.profession, new.checked_on, new.checked_by_id, new.check_result, new.check_note,
            new.valid_from, new.valid_to, new.patient, new.decided_at, new.renews_id) is distinct from
        (old.number, old.receiver_id, old.delegator_id, old.profession, old.checked_on, old.checked_by_id, old.check_result, old.check_note,
            old.valid_from, old.valid_to, old.patient, old.decided_at, old.renews_id) then
        raise exception 'A delegation stays as it was decided';
    end if;
    return new;
end $$;
create trigger delegation_fixed before update on delegation for each row execute function delegation_fixed();

-- Tasks as they are commonly delegated in municipal care; data, changed by the municipality.
insert into care_task (name, description, professions) values
    ('Ge läkemedel ur dosett eller dospåse', 'Överlämna det som är iordningställt, och signera.', 'NURSE'),
    ('Ge flytande läkemedel genom munnen', 'Ordinerad mängd, uppmätt med spruta eller mått.', 'NURSE'),
    ('Ge ögon-, öron- eller näsdroppar', null, 'NURSE'),
    ('Sätta på och ta av läkemedelsplåster', null, 'NURSE'),
    ('Hjälpa till med läkemedel att andas in', null, 'NURSE'),
    ('Ge läkemedel på hud eller slemhinna', 'Ordinerade salvor, krämer och vagitorier.', 'NURSE'),
    ('Ge insulin med penna', 'Bestämd dos. Kräver att blodsockret får tas.', 'NURSE'),
    ('Ta blodsocker', null, 'NURSE'),
    ('Ge sondmat genom gastrostomi', null, 'NURSE'),
    ('Ge läkemedel genom gastrostomi', null, 'NURSE'),
    ('Lägga om sår enligt plan', 'Bara sår som sjuksköterskan har bedömt och skrivit en plan för.', 'NURSE'),
    ('Tappa urinblåsan med engångskateter', null, 'NURSE'),
    ('Spola eller byta urinkateter', null, 'NURSE'),
    ('Ge syrgas enligt ordination', null, 'NURSE'),
    ('Suga slem i mun och svalg', null, 'NURSE'),
    ('Linda ben eller ta på kompressionsstrumpor', null, 'NURSE,PHYSIOTHERAPIST'),
    ('Träna enligt rehabiliteringsplan', null, 'OCCUPATIONAL_THERAPIST,PHYSIOTHERAPIST'),
    ('Ta på och av ortos', null, 'OCCUPATIONAL_THERAPIST,PHYSIOTHERAPIST'),
    ('Använda andningshjälpmedel vid träning', null, 'PHYSIOTHERAPIST');
insert into care_task (name, professions, why_not) values
    ('Bedöma om läkemedel vid behov ska ges', '', 'Kräver en bedömning av den som är legitimerad, varje gång.'),
    ('Iordningställa läkemedel i dosett', '', 'Kontrollen mot ordinationen ska göras av den som är legitimerad.'),
    ('Ge läkemedel eller näring i ven', '', 'Risken för patienten är för stor för att uppgiften ska delegeras.'),
    ('Vaccinera', '', 'Kräver ordination och bedömning av den som är legitimerad.');
