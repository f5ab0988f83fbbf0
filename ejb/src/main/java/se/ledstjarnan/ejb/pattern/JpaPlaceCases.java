package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.Surprise;
import se.ledstjarnan.domain.pattern.Theme;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Rooms and places of a unit that stand in far more reports of ninety days than in those of the year before. */
@ApplicationScoped
class JpaPlaceCases implements PatternFinder {

    private static final int DAYS = 90;
    private static final int DAYS_BEFORE = 365;
    private static final int FEWEST = 3;

    /** Numbered rooms, and places that there are in most units; "rummet 12" and "rum nr 12" are the same. */
    private static final String ROOM =
            "\\m(rum|lägenhet|lgh|sal|avdelning|korridor|plan|hus)(?:met|en|et)? ?(?:nr\\.? ?)?([0-9]{1,4}[a-z]?)\\M";

    private static final String PLACE =
            "\\m(matsal|badrum|duschrum|dusch|toalett|kök|hiss|balkong|trapphus|trappa|entré|korridor|tvättstuga|"
                    + "trädgård|läkemedelsrum|förråd|dagrum|uteplats)(?:en|n|et|met|ten|rummet)?\\M";

    private static final String SQL = """
            with t as (select d.compartment, d.unit_id, d.id, d.reported_at >= :from as now, lower(d.title || ' ' || d.what_happened) as text
                from pattern_case d where d.reported_at >= :before and d.reported_at < :to),
            m as (select distinct t.compartment, t.unit_id, t.id, t.now, r.found[1] || ' ' || r.found[2] as place
                from t, regexp_matches(t.text, :room, 'g') r(found)
                union select distinct t.compartment, t.unit_id, t.id, t.now, r.found[1] from t, regexp_matches(t.text, :place, 'g') r(found)),
            n as (select t.compartment, t.unit_id, count(*) filter (where t.now) as reports, count(*) filter (where not t.now) as before
                from t group by 1, 2)
            select m.compartment, m.unit_id, string_agg(cast(m.id as text), ',' order by m.id) filter (where m.now), m.place,
                count(*) filter (where m.now), count(*) filter (where not m.now), n.reports, n.before
            from m join n on n.compartment = m.compartment and n.unit_id = m.unit_id
            where n.before >= :fewestBefore group by m.compartment, m.unit_id, m.place, n.reports, n.before
            having count(*) filter (where m.now) >= :fewest order by 1, 2, 4""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public FindingKind kind() {
        return FindingKind.PLACE;
    }

    @Override
    public List<Found> find(LocalDate day) {
        Days days = Days.before(day, DAYS);
        Map<String, Object> values = new HashMap<>();
        values.put("from", days.start());
        values.put("to", days.end());
        values.put("before", Days.before(days.from(), DAYS_BEFORE).start());
        values.put("fewest", FEWEST);
        values.put("fewestBefore", Theme.FEWEST_BEFORE);
        values.put("room", ROOM);
        values.put("place", PLACE);
        List<Found> found = new ArrayList<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            int count = FoundRows.whole(row[4]);
            int before = FoundRows.whole(row[5]);
            double expected = (before + 0.5) * FoundRows.whole(row[6]) / (FoundRows.whole(row[7]) + 1);
            double surprise = Surprise.of(count, expected);
            if (surprise >= Surprise.LIKELY && count >= 2 * expected) {
                found.add(new Found(
                        FoundRows.place(row),
                        (String) row[3],
                        (String) row[3],
                        Found.Categories.NONE,
                        new Found.Figures(
                                days,
                                count,
                                FoundRows.whole(row[6]),
                                before,
                                FoundRows.whole(row[7]),
                                expected,
                                surprise),
                        FoundRows.ids(row[2]),
                        List.of()));
            }
        }
        return found;
    }
}
