-- Mails wait here, stored in the transaction of what they tell of. A mail is a kind, a number and a page: no text, no name.
create table outbox_mail (
    id           bigint primary key default nextval('entity_id'),
    recipient_id bigint       not null references employee,
    kind         varchar(30)  not null,
    case_number  varchar(40) check (case_number !~ '\s'),
    path         varchar(300) not null check (path ~ '^/' and path !~ '\s'),
    dedupe_key   varchar(120) not null unique,
    queued_at    timestamptz  not null,
    attempts     int          not null default 0,
    next_attempt timestamptz,
    sent_at      timestamptz,
    error        varchar(200)
);
create index outbox_mail_waiting on outbox_mail (next_attempt) where sent_at is null and next_attempt is not null;
create index outbox_mail_queued_at on outbox_mail (queued_at desc);
