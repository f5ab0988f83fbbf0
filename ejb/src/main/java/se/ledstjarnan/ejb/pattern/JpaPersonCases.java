package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.Surprise;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Persons whom several cases of ninety days concern, within a compartment: at one unit, and over units where there are several. A protected
 * identity ties no cases together, and nothing here tells who it is: the finding is known by its first case.
 */
@ApplicationScoped
class JpaPersonCases implements PatternFinder {

    private static final int DAYS = 90;
    private static final int DAYS_BEFORE = 275;
    private static final int FEWEST = 3;

    private static final String SQL = """
            select d.compartment, d.unit_id, string_agg(cast(d.id as text), ',' order by d.id) filter (where d.reported_at >= :from),
                count(*) filter (where d.reported_at >= :from), count(*) filter (where d.reported_at < :from), min(d.id)
            from pattern_case d join case_person p on p.deviation_id = d.id and p.role = 'CONCERNED'
            where p.identity_lookup is not null and not d.person_protected and d.reported_at >= :before and d.reported_at < :to
            group by grouping sets ((d.compartment, d.unit_id, p.identity_lookup), (d.compartment, p.identity_lookup))
            having count(*) filter (where d.reported_at >= :from) >= :fewest
                and (grouping(d.unit_id) = 0 or count(distinct d.unit_id) filter (where d.reported_at >= :from) > 1)
            order by 1, 2, 6""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public FindingKind kind() {
        return FindingKind.PERSON;
    }

    @Override
    public List<Found> find(LocalDate day) {
        Days days = Days.before(day, DAYS);
        Map<String, Object> values = Map.of(
                "from", days.start(),
                "to", days.end(),
                "before", Days.before(days.from(), DAYS_BEFORE).start(),
                "fewest", FEWEST);
        List<Found> found = new ArrayList<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            int count = FoundRows.whole(row[3]);
            int before = FoundRows.whole(row[4]);
            double expected = (before + 0.5) * DAYS / DAYS_BEFORE;
            double surprise = Surprise.of(count, expected);
            if (surprise >= Surprise.LIKELY) {
                found.add(new Found(
                        FoundRows.place(row),
                        row[5].toString(),
                        "",
                        Found.Categories.NONE,
                        new Found.Figures(days, count, count, before, before, expected, surprise),
                        FoundRows.ids(row[2]),
                        List.of()));
            }
        }
        return found;
    }
}
