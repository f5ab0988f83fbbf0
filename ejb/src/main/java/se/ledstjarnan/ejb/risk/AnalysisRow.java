package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Occasion;

/**
 * An analysis in a list.
 *
 * @param unit null for the whole administration
 * @param due the day by which it is to be decided or followed up; null once it is closed
 * @param risks how many stand
 * @param highest the highest of them; null where none is judged
 */
public record AnalysisRow(
        int number,
        String title,
        Occasion occasion,
        String unit,
        AnalysisStatus status,
        LocalDate due,
        String leader,
        int risks,
        Level highest)
        implements Serializable {}
