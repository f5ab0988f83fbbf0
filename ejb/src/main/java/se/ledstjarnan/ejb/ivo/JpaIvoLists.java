package se.ledstjarnan.ejb.ivo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.ivo.CountedCase;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.LikePattern;

/**
 * Pages of the cases of one kind, the newest first. There are some ten a year, so that a page is read as it is and words are looked for
 * without an index.
 */
public abstract class JpaIvoLists<C extends IvoCase, S extends Enum<S>, G extends Enum<G>> {

    private static final int MOST_WORDS = 8;
    private static final String NEWEST = " order by l.receivedAt desc, l.id desc";
    private static final String LIKE = " like :text escape '\\'";
    private static final String UNIT = "l.unitId in (select u.id from Unit u where lower(u.name)" + LIKE + ")";

    private final Class<C> type;
    private final Class<G> judgements;
    private final S closed;
    private final String judged;
    private final String found;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * @param closed the status in which a case has come to its end
     * @param judged the attribute that says what a case was judged as
     * @param texts what words are looked for in besides number and unit, as attributes of the case such as {@code l.title}, or of what is kept with it,
     *     such as {@code Judgement.motivation}
     */
    protected JpaIvoLists(Class<C> type, Class<G> judgements, S closed, String judged, List<String> texts) {
        this.judgements = judgements;
        this.type = type;
        this.closed = closed;
        this.judged = judged;
        this.found = UNIT + texts.stream().map(this::holds).collect(Collectors.joining(" or ", " or ", ""));
    }

    private String holds(String text) {
        if (text.startsWith("l.")) {
            return "lower(" + text + ")" + LIKE;
        }
        String[] kept = text.split("\\.");
        String owner = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        return "exists (select k.id from " + kept[0] + " k where k." + owner + " = l and lower(k." + kept[1] + ")"
                + LIKE + ")";
    }

    protected EntityManager em() {
        return em;
    }

    public List<C> page(IvoFilter<S, G> filter, IvoScope scope, int first, int most) {
        return bind(em.createQuery(rows(scope.predicate() + narrowed(filter, scope) + NEWEST), type), filter, scope)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(IvoFilter<S, G> filter, IvoScope scope) {
        String query = "select count(l) from " + type.getSimpleName() + " l where " + scope.predicate()
                + narrowed(filter, scope);
        return bind(em.createQuery(query, Long.class), filter, scope).getSingleResult();
    }

    /** Those whose basis the reader may read, for taking them out. */
    public List<C> all(IvoFilter<S, G> filter, IvoScope scope, int most) {
        String condition = scope.predicate() + " and " + scope.basis() + narrowed(filter, scope) + NEWEST;
        return bind(em.createQuery(rows(condition), type), filter, scope)
                .setMaxResults(most)
                .getResultList();
    }

    /** All that are not closed, with whom they concern, for the morning's reminders. */
    protected List<C> open(String alsoFetched) {
        return em.createQuery(
                        "select distinct l from " + type.getSimpleName()
                                + " l left join fetch l.excluded left join fetch l.investigator" + alsoFetched
                                + " where l.status <> :closed order by l.id",
                        type)
                .setParameter("closed", closed)
                .getResultList();
    }

    /**
     * The days of every case since then, for counting them.
     *
     * @param performers a condition that a case told of by a private performer meets
     */
    protected List<CountedCase<G>> counted(Instant since, String performers) {
        return em
                .createQuery(
                        "select l.receivedAt, " + judged + ", case when " + performers
                                + " then 1 else 0 end, l.decidedAt, l.ivo.notifiedOn from " + type.getSimpleName()
                                + " l where l.receivedAt >= :since",
                        Object[].class)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(this::counted)
                .toList();
    }

    private CountedCase<G> counted(Object[] row) {
        return new CountedCase<>(
                day((Instant) row[0]),
                judgements.cast(row[1]),
                ((Number) row[2]).intValue() == 1,
                day((Instant) row[3]),
                (LocalDate) row[4]);
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : moment.atZone(ClockProducer.SWEDEN).toLocalDate();
    }

    /** With what a row says at hand. */
    protected String rows(String condition) {
        return "select l from " + type.getSimpleName()
                + " l left join fetch l.unit left join fetch l.investigator where " + condition;
    }

    private String narrowed(IvoFilter<S, G> filter, IvoScope scope) {
        StringBuilder narrowed = new StringBuilder();
        if (filter.status() != null) {
            narrowed.append(" and l.status = :status");
        }
        if (filter.openOnly()) {
            narrowed.append(" and l.status <> :closed");
        }
        if (filter.judged() != null) {
            narrowed.append(" and ").append(judged).append(" = :judged and ").append(scope.basis());
        }
        String searched = " and (lower(l.number)" + LIKE + " or " + scope.basis() + " and (" + found + "))";
        IntStream.range(0, words(filter).size())
                .forEach(word -> narrowed.append(searched.replace(":text", ":text" + word)));
        return narrowed.toString();
    }

    private static List<String> words(IvoFilter<?, ?> filter) {
        return Arrays.stream(Text.clean(filter.text()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, IvoFilter<S, G> filter, IvoScope scope) {
        scope.bind(query);
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.openOnly()) {
            query.setParameter("closed", closed);
        }
        if (filter.judged() != null) {
            query.setParameter("judged", filter.judged());
        }
        List<String> words = words(filter);
        for (int word = 0; word < words.size(); word++) {
            query.setParameter("text" + word, LikePattern.containing(words.get(word)));
        }
        return query;
    }
}
