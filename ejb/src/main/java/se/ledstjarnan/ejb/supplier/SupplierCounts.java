package se.ledstjarnan.ejb.supplier;

import se.ledstjarnan.ejb.supplier.SupplierRow.Need;

/** Counts of suppliers in SQL for other features' statements, of the day {@code :today} and the year that began with {@code :year}. */
public final class SupplierCounts {

    private static final String COUNT = "select count(*) from supplier s where ";

    /** Of those with an agreement that holds. */
    public static final String VISITED =
            COUNT + "exists (select 1 from supplier_agreement a where a.supplier_id = s.id and "
                    + SupplierNeeds.HELD
                    + ") and exists (select 1 from supplier_visit v where v.supplier_id = s.id and v.visited_on >= :year)";

    public static final String UNCONFIRMED = COUNT + SupplierNeeds.predicate(Need.UNCONFIRMED);

    public static final String FINDINGS_OVERDUE =
            "select count(*) from supplier_finding f where f.status = 'OPEN' and f.due < :today";

    private SupplierCounts() {}
}
