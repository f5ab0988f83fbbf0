package se.ledstjarnan.ejb.statistics;

/** What figures can be split by. Keys are texts; {@link #NONE} stands for what has none. */
public enum PivotSplit {
    CATEGORY("select w.name from category w where w.id = cast(nullif(%s, '-') as bigint)"),
    SUBCATEGORY("select w.name from category w where w.id = cast(nullif(%s, '-') as bigint)"),
    SEVERITY("select w.word from scale_level w where w.axis = 'SEVERITY' and cast(w.level as text) = %s"
            + " and w.valid_from <= :pivotDay and (w.valid_to is null or w.valid_to >= :pivotDay) limit 1"),
    EVENT_TYPE(null),
    CAUSE(null),
    UNIT("select w.name from unit w where w.id = cast(nullif(%s, '-') as bigint)"),
    OPERATION("select w.name from operation w where w.id = cast(nullif(%s, '-') as bigint)"),
    AREA(null),
    SOURCE(null),
    MEASURE_KIND(null),
    MEASURE_STATUS(null),
    VERDICT(null),
    LIST(
            "select w.title from check_list_version w where w.list_id = cast(nullif(%s, '-') as bigint) and w.status <> 'DRAFT'"
                    + " order by w.version_no desc limit 1"),
    CHECK_KIND(null),
    GRADE(null),
    SERIOUSNESS(null),
    INDICATOR(
            "select w.name || ' (' || w.measured_in || ')' from indicator w where w.id = cast(nullif(%s, '-') as bigint)"),
    MONTH(null),
    QUARTER(null),
    YEAR(null);

    public static final String NONE = "-";

    private final String label;

    PivotSplit(String label) {
        this.label = label;
    }

    public boolean isTime() {
        return ordinal() >= MONTH.ordinal();
    }

    /** Its name in SQL for the key; null where the key itself is put into words. */
    String label(String key) {
        return label == null ? "cast(null as text)" : "(" + label.formatted(key) + ")";
    }

    /** Periods, the same for everything that has a moment. */
    String period(String moment) {
        String local = "(" + moment + " at time zone 'Europe/Stockholm')";
        return switch (this) {
            case MONTH -> "to_char(" + local + ", 'YYYY-MM')";
            case QUARTER -> "to_char(" + local + ", 'YYYY-\"Q\"Q')";
            case YEAR -> "to_char(" + local + ", 'YYYY')";
            default -> throw new IllegalStateException(name());
        };
    }
}
