package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.Score;

/**
 * What the signed checks of a list showed over the years, the earliest first.
 *
 * @param list the list looked at; null where there is none with a result
 * @param target of its wording now
 * @param questions those of the last year's checks, the weakest first
 * @param lists those with a result, by number
 */
public record CheckResults(
        Integer list,
        String title,
        String citation,
        int target,
        List<Point> points,
        List<Weak> questions,
        List<NamedChoice> lists)
        implements Serializable {

    /** A check that was signed. */
    public record Point(int round, long unitId, String unit, Instant signedAt, Score score) implements Serializable {}

    /** What a question gave. */
    public record Weak(String text, Score score) implements Serializable {}
}
