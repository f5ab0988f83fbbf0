package se.ledstjarnan.ejb.goal;

/** A unit and everything below it, as a condition of SQL. */
final class UnitsBelow {

    private UnitsBelow() {}

    /** Whether the column is the unit {@code :within} or one below it. */
    static String in(String column) {
        return column + " in " + of(":within");
    }

    /** The ids, from an expression that gives the unit at the top. */
    static String of(String top) {
        return "(with recursive below(id) as (select n.id from unit n where n.id = " + top
                + " union select n.id from unit n join below b on n.parent_id = b.id) select id from below)";
    }
}
