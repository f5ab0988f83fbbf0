package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** Through the rare words, each of which leads to a handful of reports: reports are never compared each with each other. */
    private static final String SQL = """
            with c as (select d.compartment, d.unit_id, d.id, d.occurred_at, t.lexeme as word, s.reports
                from pattern_case d cross join unnest(d.search) t
                join word_share s on s.compartment = d.compartment and s.word = t.lexeme and s.reports <= :rare
                where d.reported_at >= :from and d.reported_at < :to),
            p as (select a.compartment, a.unit_id, a.id, b.id as other, array_agg(a.word order by a.reports, a.word) as words
                from c a join c b on b.compartment = a.compartment and b.word = a.word and b.unit_id = a.unit_id and b.id > a.id
                    and b.occurred_at between a.occurred_at - interval '14 days' and a.occurred_at + interval '14 days'
                group by 1, 2, 3, 4 having count(*) >= :fewest)
            select p.compartment, p.unit_id, p.id, p.other, (select string_agg(written_word(
                    concat_ws(' ', a.title, a.what_happened, a.done_at_once), w.word), ' ' order by w.place)
                from unnest(p.words) with ordinality w(word, place))
            from p join deviation a on a.id = p.id join deviation b on b.id = p.other
            where similarity(a.title || ' ' || a.what_happened, b.title || ' ' || b.what_happened) >= 0.3 order by 1, 2, 3, 4""";

    private static final int MOST_WORDS = 6;

    /** A word in more reports of a year than this is not rare. */
    private static final int RARE = 8;

    /** So many of them that two reports share are hardly chance. */
    private static final int FEWEST_WORDS = 3;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaWordShares shares;

    @Inject
    private JpaCasesApart saidApart;

    /** Reports that are alike, one by one. */
    private static final class Group {

        private final TreeSet<Long> cases = new TreeSet<>();
        private final Map<String, Integer> words = new LinkedHashMap<>();

        Group(long one) {
            cases.add(one);
        }

        void share(String shared) {
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
        shares.count(day);
        Days days = Days.before(day, DAYS);
        Map<String, Object> values =
                Map.of("from", days.start(), "to", days.end(), "fewest", FEWEST_WORDS, "rare", RARE);
        ApartPairs apart = saidApart.pairs(days);
        Map<Found.Place, Map<Long, Group>> groups = new LinkedHashMap<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            Map<Long, Group> ofPlace = groups.computeIfAbsent(FoundRows.place(row), none -> new HashMap<>());
            long one = ((Number) row[2]).longValue();
            long other = ((Number) row[3]).longValue();
            Group group = ofPlace.getOrDefault(one, new Group(one));
            Group joined = ofPlace.getOrDefault(other, new Group(other));
            if (apart.between(group.cases, joined.cases)) {
                continue;
            }
            if (joined != group) {
                group.join(joined);
            }
            group.share((String) row[4]);
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
