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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.Surprise;
import se.ledstjarnan.domain.pattern.Theme;
import se.ledstjarnan.domain.pattern.WordCount;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Words, and pairs of words, of the last thirty days against the twelve months before them: at each unit, and in the whole. */
@ApplicationScoped
class JpaThemes implements PatternFinder {

    private static final int DAYS = 30;
    private static final int DAYS_BEFORE = 365;

    private static final String REPORTS = """
            with r as (select d.compartment, d.unit_id, count(*) filter (where d.reported_at >= :from) as reports,
                    count(*) filter (where d.reported_at < :from) as before
                from pattern_case d where d.reported_at >= :before and d.reported_at < :to group by grouping sets ((1, 2), (1)))""";

    /** Only what may turn out clear is looked up among the reports of the year before, and only that comes back. */
    private static final String CLEAR = """
             select w.compartment, w.unit_id, w.word, array_to_string(w.ids, ','), r.reports, coalesce(b.before, 0), r.before
            from w join r on r.compartment = w.compartment and r.unit_id is not distinct from w.unit_id
            left join b on b.compartment = w.compartment and b.unit_id is not distinct from w.unit_id and b.word = w.word
            where r.before >= :fewestBefore and cardinality(w.ids) >= 2 * (coalesce(b.before, 0) + 0.5) * r.reports / (r.before + 1)
            order by 1, 2, 3""";

    private static final String WORDS = REPORTS + """
            , w as (select d.compartment, d.unit_id, t.lexeme as word, array_agg(d.id) as ids from pattern_case d, unnest(d.search) t
                where d.reported_at >= :from and d.reported_at < :to and is_word(t.lexeme)
                group by grouping sets ((1, 2, 3), (1, 3))
                having count(*) >= :fewest and (grouping(d.unit_id) = 0 or count(distinct d.unit_id) > 1)),
            b as (select d.compartment, d.unit_id, t.lexeme as word, count(*) as before from pattern_case d, unnest(d.search) t
                where d.reported_at >= :before and d.reported_at < :from and t.lexeme in (select w.word from w)
                group by grouping sets ((1, 2, 3), (1, 3)))""" + CLEAR;

    private static final String PAIRS = REPORTS + """
            , p as (select d.compartment, d.unit_id, d.id, t.lexeme as one, lead(t.lexeme) over n as two,
                    lead(q.place) over n - q.place as apart
                from pattern_case d, unnest(d.search) t, unnest(t.positions) q(place)
                where d.reported_at >= :from and d.reported_at < :to window n as (partition by d.id order by q.place)),
            w as (select p.compartment, p.unit_id, p.one || ' ' || p.two as word, array_agg(distinct p.id) as ids from p
                where p.apart = 1 and is_word(p.one) and is_word(p.two)
                group by grouping sets ((1, 2, 3), (1, 3))
                having count(distinct p.id) >= :fewest and (grouping(p.unit_id) = 0 or count(distinct p.unit_id) > 1)),
            a as (select distinct split_part(w.word, ' ', 1) as one, split_part(w.word, ' ', 2) as two from w),
            k as (select a.one as word from a union select a.two from a),
            e as (select d.compartment, d.unit_id, d.id, t.lexeme as one, lead(t.lexeme) over n as two,
                    lead(q.place) over n - q.place as apart
                from pattern_case d, unnest(d.search) t, unnest(t.positions) q(place)
                where d.reported_at >= :before and d.reported_at < :from and t.lexeme in (select k.word from k)
                window n as (partition by d.id order by q.place)),
            b as (select e.compartment, e.unit_id, e.one || ' ' || e.two as word, count(distinct e.id) as before
                from e join a on a.one = e.one and a.two = e.two where e.apart = 1 group by grouping sets ((1, 2, 3), (1, 3)))""" + CLEAR;

    private static final String WRITTEN = """
            select n.place, string_agg(written_word(concat_ws(' ', d.title, d.what_happened, d.done_at_once), t.word), ' ' order by t.position)
            from unnest(string_to_array(:words, ','), cast(string_to_array(:cases, ',') as bigint[])) with ordinality n(words, id, place)
            join deviation d on d.id = n.id cross join unnest(string_to_array(n.words, ' ')) with ordinality t(word, position) group by 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaCasesApart saidApart;

    @Override
    public FindingKind kind() {
        return FindingKind.THEME;
    }

    @Override
    public List<Found> find(LocalDate day) {
        Days days = Days.before(day, DAYS);
        Map<String, Object> values = new HashMap<>();
        values.put("from", days.start());
        values.put("to", days.end());
        values.put("before", Days.before(days.from(), DAYS_BEFORE).start());
        values.put("fewest", Theme.FEWEST);
        values.put("fewestBefore", Theme.FEWEST_BEFORE);
        ApartPairs apart = saidApart.pairs(days);
        Map<Found.Place, List<WordCount>> counts = new LinkedHashMap<>();
        for (String sql : List.of(WORDS, PAIRS)) {
            for (Object row : JpaNative.query(em, sql, values).getResultList()) {
                add((Object[]) row, counts, apart);
            }
        }
        Map<Found.Place, List<Theme>> themes = new LinkedHashMap<>();
        counts.forEach((place, each) -> themes.put(place, Theme.of(each)));
        Map<WordCount, String> written = written(themes.values().stream()
                .flatMap(List::stream)
                .flatMap(theme -> theme.named().stream())
                .toList());
        List<Found> found = new ArrayList<>();
        themes.forEach((place, each) -> each.forEach(theme -> found.add(found(place, theme, days, written))));
        return found;
    }

    private static void add(Object[] row, Map<Found.Place, List<WordCount>> counts, ApartPairs apart) {
        Found.Place place = FoundRows.place(row);
        Set<Long> cases = Set.copyOf(apart.together(FoundRows.ids(row[3])));
        counts.computeIfAbsent(place, none -> new ArrayList<>())
                .add(new WordCount(
                        (String) row[2],
                        cases,
                        FoundRows.whole(row[4]),
                        FoundRows.whole(row[5]),
                        FoundRows.whole(row[6])));
    }

    private static Found found(Found.Place place, Theme theme, Days days, Map<WordCount, String> written) {
        WordCount first = theme.first();
        String words = theme.named().stream()
                .map(count -> written.getOrDefault(count, count.word()))
                .collect(Collectors.joining(", "));
        return new Found(
                place,
                first.word(),
                words,
                Found.Categories.NONE,
                new Found.Figures(
                        days,
                        first.now(),
                        first.reports(),
                        first.before(),
                        first.reportsBefore(),
                        first.expected(),
                        Surprise.of(first.now(), first.expected())),
                List.copyOf(new TreeSet<>(first.cases())),
                List.of());
    }

    /** As somebody wrote them, since a dictionary's stems are no words to read. */
    private Map<WordCount, String> written(List<WordCount> counts) {
        Map<WordCount, String> written = new HashMap<>();
        if (counts.isEmpty()) {
            return written;
        }
        List<?> rows = JpaNative.query(
                        em,
                        WRITTEN,
                        Map.of(
                                "words",
                                counts.stream().map(WordCount::word).collect(Collectors.joining(",")),
                                "cases",
                                counts.stream()
                                        .map(count -> new TreeSet<>(count.cases())
                                                .first()
                                                .toString())
                                        .collect(Collectors.joining(","))))
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            written.put(counts.get(FoundRows.whole(row[0]) - 1), (String) row[1]);
        }
        return written;
    }
}
