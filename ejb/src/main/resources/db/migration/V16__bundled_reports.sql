-- Kinds of event that are frequent and seldom harm anybody are reported in a few taps. Which ones is the municipality's to say; a
-- whole category is too wide for it.
alter table category add bundled boolean not null default false;
alter table category add constraint category_bundled_is_a_part check (not bundled or parent_id is not null);
update category set bundled = true where code in ('FALL.UTAN_SKADA', 'FALL_SOL.UTAN_SKADA', 'LAKEMEDEL.UTEBLIVEN_DOS');

-- What the reporter chose so; the handler judges.
alter table deviation add proposed_category_id bigint references category;

-- What was changed of a category, by whom and when; rows are only added.
create table category_change (
    id            bigint primary key default nextval('entity_id'),
    category_id   bigint      not null references category,
    kind          varchar(20) not null check (kind in ('SHORT_TRACK_ON', 'SHORT_TRACK_OFF', 'BUNDLED_ON', 'BUNDLED_OFF')),
    changed_at    timestamptz not null,
    changed_by_id bigint      not null references employee
);
create index category_change_at on category_change (changed_at desc);
revoke update, delete, truncate on category_change from ${app_role};
