-- What waits for a role and nobody has taken on: few of the many that the role once received.
create index deviation_untaken_by_role on deviation (receiving_role)
    where receiving_role is not null and handler_id is null and closed_at is null;
