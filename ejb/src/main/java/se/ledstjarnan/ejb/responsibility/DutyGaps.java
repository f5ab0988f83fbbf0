package se.ledstjarnan.ejb.responsibility;

/** How many gaps there are in the whole register, as a piece of SQL for a statement that asks for more; the day is {@code :gapDay}. */
public final class DutyGaps {

    public static final String COUNT = "select count(*) from (" + JpaGaps.VACANT_ROLES + " union all "
            + JpaGaps.VACANT_UNITS + " union all " + JpaGaps.DISTRIBUTIONS + ") g";

    private DutyGaps() {}
}
