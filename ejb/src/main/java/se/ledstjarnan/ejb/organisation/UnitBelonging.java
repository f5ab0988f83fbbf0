package se.ledstjarnan.ejb.organisation;

import java.util.List;

/**
 * One kind of what belongs to units, in SQL over a row {@code b} of its table. Constants only: nothing that anybody has typed.
 *
 * @param kind stored, never changed; its Swedish name is in the reorganisation pages' bundle under {@code kind}
 * @param key the column that names what it is, {@code id} but for a table of links
 * @param columns the columns that name the unit, the first one that it is at
 * @param open what is not ended, and so follows
 * @param area the law it is kept under, where it is under secrecy; null where it is not
 * @param ofCase the deviation that it goes with when a unit is split; null where it goes alone
 * @param label what those see by who divide a split unit: a number, never what it says; null where it is not divided one by one
 * @param unless a row of which this holds stays, with the receiving unit as {@code :to}; null for none
 */
public record UnitBelonging(
        String kind,
        String table,
        String key,
        List<String> columns,
        String open,
        String area,
        String ofCase,
        String label,
        String unless,
        Way way) {

    /** What becomes of it. */
    public enum Way {
        /** Is moved, and its version rises. */
        FOLLOWS,
        /** Is moved; the table has no version. */
        FOLLOWS_UNVERSIONED,
        /** Is a link between something and units: the receiving unit is added. */
        SHARED,
        /** Stays as it was decided, and has to be made anew: told in the preview. */
        REMAINS
    }

    public UnitBelonging {
        columns = List.copyOf(columns);
    }

    /** Something with one unit that follows. */
    public static UnitBelonging following(String kind, String table, String open) {
        return new UnitBelonging(kind, table, "id", List.of("unit_id"), open, null, null, null, null, Way.FOLLOWS);
    }

    /** Links of something to units. */
    public static UnitBelonging shared(String kind, String table, String key, String open) {
        return new UnitBelonging(kind, table, key, List.of("unit_id"), open, null, null, null, null, Way.SHARED);
    }

    /** Something that a new decision has to be made of. */
    public static UnitBelonging remaining(String kind, String table, String key, String open) {
        return new UnitBelonging(kind, table, key, List.of("unit_id"), open, null, null, null, null, Way.REMAINS);
    }

    /** The same, under secrecy by the law that the expression gives, beside the case that it belongs to; both may be null. */
    public UnitBelonging under(String lawArea, String caseId) {
        return new UnitBelonging(kind, table, key, columns, open, lawArea, caseId, label, unless, way);
    }

    /** The same, shown by that to those who divide. */
    public UnitBelonging shownBy(String number) {
        return new UnitBelonging(kind, table, key, columns, open, area, ofCase, number, unless, way);
    }

    /** The same, with another column that names a unit. */
    public UnitBelonging alsoIn(String column) {
        return new UnitBelonging(
                kind, table, key, List.of(columns.get(0), column), open, area, ofCase, label, unless, way);
    }

    /** The same, but rows of which this holds stay. */
    public UnitBelonging unless(String condition) {
        return new UnitBelonging(kind, table, key, columns, open, area, ofCase, label, condition, way);
    }

    /** The same of a table without version. */
    public UnitBelonging unversioned() {
        return new UnitBelonging(kind, table, key, columns, open, area, ofCase, label, unless, Way.FOLLOWS_UNVERSIONED);
    }

    public boolean follows() {
        return way == Way.FOLLOWS || way == Way.FOLLOWS_UNVERSIONED;
    }
}
