-- What a decision recorded at a meeting led to where its item came from.
alter table board_item add column follow varchar(20)
    check (follow in ('CARRIED_OUT', 'ALREADY', 'STAYS', 'OWN_PAGE', 'NOT_POSSIBLE'));
-- Key of a text with its arguments, parted by |.
alter table board_item add column follow_reason varchar(1000);
alter table board_item add column follow_path varchar(200);
alter table board_item add check (follow is null or outcome is not null);
alter table board_item add check (follow is not null or (follow_reason is null and follow_path is null));
create index board_item_path on board_item (path varchar_pattern_ops) where path is not null;
