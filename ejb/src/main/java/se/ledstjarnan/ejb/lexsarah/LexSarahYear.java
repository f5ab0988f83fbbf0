package se.ledstjarnan.ejb.lexsarah;

import java.util.Map;
import se.ledstjarnan.domain.lexsarah.Grade;

/**
 * The cases that came in during a year, in numbers.
 *
 * @param received all of them, those of private performers too
 * @param open not decided yet
 * @param grades of those decided, each grade with its number
 * @param notified of which IVO was told
 * @param days from receipt to decision, the median in whole days; null while nothing is decided
 */
public record LexSarahYear(
        int year, int received, int performers, int open, Map<Grade, Integer> grades, int notified, Integer days) {

    public int of(Grade grade) {
        return grades.getOrDefault(grade, 0);
    }
}
