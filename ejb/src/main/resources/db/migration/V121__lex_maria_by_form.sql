-- What the public form brings has no reporter with an account; whoever sent it reads the reply to the deviation by a code.
alter table lex_maria alter column reporter_id drop not null;
alter table lex_maria drop constraint lex_maria_check4;
alter table lex_maria add check
    (status <> 'CLOSED' or (decided_at is not null and (reporter_told_on is not null or reporter_id is null)));
