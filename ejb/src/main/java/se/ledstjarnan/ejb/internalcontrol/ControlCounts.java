package se.ledstjarnan.ejb.internalcontrol;

/** Counts of controls in SQL for other features' statements, of the day {@code :day} and the year that began with {@code :year}. */
public final class ControlCounts {

    public static final String CARRIED_OUT =
            "select count(*) from control_due d where d.meaning is not null and d.meaning <> 'NOT_DONE' and d.due >= :year"
                    + " and d.done_on <= :day";

    public static final String LATE =
            "select count(*) from control_due d where d.meaning is null and d.due < :day and d.due >= :year";

    private ControlCounts() {}
}
