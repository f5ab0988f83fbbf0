package se.ledstjarnan.ejb.organisation;

/** What the recursive queries over the organisation share; JPQL has no recursion. */
final class Tree {

    /** Each unit with its parent on the day given as ?2: what history says of that day, else what holds now. */
    static final String PARENTS_THAT_DAY = """
            select u.id, case when h.id is null then u.parent_id else h.parent_id end as parent_id
            from unit u left join unit_history h on h.unit_id = u.id and ?2 between h.valid_from and h.valid_to""";

    private Tree() {}

    static Long id(Object column) {
        return ((Number) column).longValue();
    }
}
