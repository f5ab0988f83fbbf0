package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.FindingMeasures;
import se.ledstjarnan.domain.review.ReviewFinding;
import se.ledstjarnan.domain.review.Reviews;

/** Reports in PostgreSQL. */
@ApplicationScoped
class JpaReviews implements Reviews {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('external_review_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ExternalReview review) {
        em.persist(review);
    }

    @Override
    public Optional<ExternalReview> find(int number) {
        return numbered(number, LockModeType.NONE);
    }

    @Override
    public Optional<ExternalReview> hold(int number) {
        return numbered(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ExternalReview> numbered(int number, LockModeType lock) {
        return em.createQuery("select r from ExternalReview r where r.number = :number", ExternalReview.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ReviewFinding> finding(int number, int place) {
        return find(number).flatMap(review -> at(review, place));
    }

    @Override
    public Optional<ReviewFinding> holdFinding(int number, int place) {
        return hold(number).flatMap(review -> at(review, place));
    }

    private static Optional<ReviewFinding> at(ExternalReview review, int place) {
        return review.getFindings().stream()
                .filter(each -> each.getPlace() == place)
                .findFirst();
    }

    @Override
    public List<FindingMeasures> measures(ExternalReview review) {
        Map<Integer, List<String>> taken = new TreeMap<>();
        Map<Integer, List<String>> open = new TreeMap<>();
        em.createQuery(
                        "select f.place, m.plan.title, m.nextDate from Measure m, ReviewFinding f where m.origin = :origin"
                                + " and m.originId = f.id and f.review = :review and m.status <> :cancelled order by m.id",
                        Object[].class)
                .setParameter("origin", MeasureOrigin.REVIEW_FINDING)
                .setParameter("review", review)
                .setParameter("cancelled", MeasureStatus.CANCELLED)
                .getResultStream()
                .forEach(row -> {
                    Integer place = (Integer) row[0];
                    taken.computeIfAbsent(place, none -> new ArrayList<>()).add((String) row[1]);
                    List<String> still = open.computeIfAbsent(place, none -> new ArrayList<>());
                    if (row[2] != null) {
                        still.add((String) row[1]);
                    }
                });
        return taken.entrySet().stream()
                .map(each -> new FindingMeasures(each.getKey(), each.getValue().size(), open.get(each.getKey())))
                .toList();
    }
}
