package se.ledstjarnan.ejb.supplier;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.supplier.AgreementState;
import se.ledstjarnan.ejb.supplier.SupplierRow.Need;

/** What is to be done about a supplier s, each as a predicate in SQL with {@code :today}: the one place that says so. */
final class SupplierNeeds {

    /** Over supplier_agreement a. */
    static final String HELD = "a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)";

    private static final String AGREED = "exists (select 1 from supplier_agreement a where a.supplier_id = s.id and ";
    private static final String FOUND =
            "exists (select 1 from supplier_visit v join supplier_finding f on f.visit_id = v.id where v.supplier_id = s.id and ";

    private static final Map<Need, String> PREDICATES = predicates();

    private SupplierNeeds() {}

    private static Map<Need, String> predicates() {
        Map<Need, String> all = new EnumMap<>(Need.class);
        all.put(
                Need.NO_PERMIT,
                AGREED + "a.permit_needed and " + HELD
                        + ") and not exists (select 1 from supplier_permit p where p.supplier_id = s.id and p.valid_from <= :today"
                        + " and (p.valid_to is null or p.valid_to >= :today))");
        all.put(
                Need.CONCERN,
                "exists (select 1 from supplier_concern c where c.supplier_id = s.id and c.ended_at is null)");
        all.put(Need.LATE_FINDING, FOUND + "f.status = 'OPEN' and f.due < :today)");
        all.put(Need.TO_FOLLOW_UP, FOUND + "f.status = 'REPORTED')");
        all.put(
                Need.UNREAD,
                "exists (select 1 from supplier_result r where r.supplier_id = s.id and r.reviewed_at is null)");
        all.put(
                Need.TO_DECIDE,
                AGREED + "a.end_reason is null and a.valid_to >= :today and a.decide_by <= cast(:today as date) + "
                        + AgreementState.SOON_DAYS + ")");
        all.put(Need.UNCONFIRMED, "s.confirmation_due < :today and " + AGREED + HELD + ")");
        return all;
    }

    static String predicate(Need need) {
        return "(" + PREDICATES.get(need) + ")";
    }

    /** Something is to be done. */
    static String any() {
        return PREDICATES.keySet().stream().map(SupplierNeeds::predicate).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Each as a column, named as its constant in lower case. */
    static String columns() {
        return PREDICATES.keySet().stream()
                .map(need -> predicate(need) + " as " + need.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
