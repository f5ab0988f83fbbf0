-- What adding to the log needs to know first, asked at once instead of in three statements: whether this is a reading that stands
-- there already; if not, the only right to add to the chain until the transaction ends, what the chain ends with and
-- an id for the entry. Each statement
-- within sees what was stored while it waited, which one statement alone would not. Ask with since = null for what is always written.
create function audit_turn(
    asked_chain varchar, read_type varchar, read_id bigint, read_action varchar, reader bigint, since timestamptz,
    out already_read boolean, out last_seq bigint, out last_hash varchar,
    out next_id bigint)
language plpgsql volatile as $$
begin
    already_read := since is not null and exists (
        select 1 from audit_entry e
        where e.chain = asked_chain and e.object_type = read_type and e.object_id = read_id and e.action = read_action
            and e.employee_id = reader and e.recorded_at > since and e.result = 'DONE');
    if already_read then
        return;
    end if;
    next_id := nextval('entity_id');
    perform pg_advisory_xact_lock(hashtextextended(asked_chain, 40));
    select e.seq, e.hash into last_seq, last_hash
    from audit_entry e where e.chain = asked_chain order by e.seq desc limit 1;
end
$$;
grant execute on function audit_turn to ${app_role};
