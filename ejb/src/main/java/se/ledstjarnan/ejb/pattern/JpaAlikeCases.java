package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Reports of a unit that may be about the same event, or about the same thing again: near in time, alike in their letters (trigrams), and
 * sharing words that few others of the year have. Likeness alone is not enough, since many reports are written in the same phrases.
 */
@ApplicationScoped
class JpaAlikeCases implements PatternFinder {

    private static final int DAYS = 60;

    /** Of a unit with very many reports the newest are compared; each with each other would be too many. */
    private static final int MOST_OF_A_UNIT = 250;

    private static final String SQL = """
            with c as (select d.*, row_number() over (partition by d.compartment, d.unit_id order by d.reported_at desc, d.id) as place
                from pattern_case d where d.reported_at >= :from and d.reported_at < :to),
            p as (select a.compartment, a.unit_id, a.id, b.id as other, a.search as mine, b.search as others,
                    concat_ws(' ', a.title, a.what_happened, a.done_at_once) as text
                from c a join c b on b.compartment = a.compartment and b.unit_id = a.unit_id and b.id > a.id
                    and b.occurred_at between a.occurred_at - interval '14 days' and a.occurred_at + interval '14 days'
                where a.place <= :most and b.place <= :most
                    and similarity(a.title || ' ' || a.what_happened, b.title || ' ' || b.what_happened) >= 0.3)
            select p.compartment, p.unit_id, p.id, p.other, string_agg(written_word(p.text, w.word), ' ' order by s.reports nulls first, w.word)
            from p cross join lateral (select unnest(tsvector_to_array(p.mine)) as word intersect select unnest(tsvector_to_array(p.others))) w
            left join word_share s on s.compartment = p.compartment and s.word = w.word
            where is_word(w.word) and coalesce(s.reports, 0) <= :rare
            group by p.compartment, p.unit_id, p.id, p.other having count(*) >= 3 order by 1, 2, 3, 4""";

    private static final int MOST_WORDS = 6;

    /** A word in more reports of a year than this is not rare. */
    private static final int RARE = 8;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Reports that are alike, one by one. */
    private static final class Group {

        private final TreeSet<Long> cases = new TreeSet<>();
        private final Map<String, Integer> words = new LinkedHashMap<>();

        void add(long one, long other, String shared) {
            cases.add(one);
            cases.add(other);
            for (String word : shared.split(" ")) {
                words.merge(word, 1, Integer::sum);
            }
        }

        void join(Group group) {
            cases.addAll(group.cases);
            group.words.forEach((word, count) -> words.merge(word, count, Integer::sum));
        }

        String named() {
            return String.join(
                    ", ",
                    words.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed())
                            .map(Map.Entry::getKey)
                            .limit(MOST_WORDS)
                            .toList());
        }
    }

    @Override
    public FindingKind kind() {
        return FindingKind.ALIKE;
    }

    @Override
    public List<Found> find(LocalDate day) {
        Days days = Days.before(day, DAYS);
        Map<String, Object> values =
                Map.of("from", days.start(), "to", days.end(), "most", MOST_OF_A_UNIT, "rare", RARE);
        Map<Found.Place, Map<Long, Group>> groups = new LinkedHashMap<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            Map<Long, Group> ofPlace = groups.computeIfAbsent(FoundRows.place(row), none -> new HashMap<>());
            long one = ((Number) row[2]).longValue();
            long other = ((Number) row[3]).longValue();
            Group group = ofPlace.computeIfAbsent(one, none -> new Group());
            Group joined = ofPlace.get(other);
            if (joined != null && joined != group) {
                group.join(joined);
            }
            group.add(one, other, (String) row[4]);
            group.cases.forEach(id -> ofPlace.put(id, group));
        }
        List<Found> found = new ArrayList<>();
        groups.forEach((place, ofPlace) -> {
            Map<Long, Group> first = new TreeMap<>();
            ofPlace.values().forEach(group -> first.put(group.cases.first(), group));
            first.forEach((id, group) -> found.add(found(place, group, days)));
        });
        return found;
    }

    /** A group is stronger the more reports it has; two alike are mostly one event told twice. */
    private static Found found(Found.Place place, Group group, Days days) {
        int count = group.cases.size();
        return new Found(
                place,
                group.cases.first().toString(),
                group.named(),
                Found.Categories.NONE,
                new Found.Figures(days, count, count, 0, 0, 1, 2 + count),
                List.copyOf(group.cases),
                List.of());
    }
}
