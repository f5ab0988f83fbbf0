package se.ledstjarnan.ejb.pattern;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.pattern.FindingKind;

/** Looks for one kind of pattern. Implement as an {@code @ApplicationScoped} bean; nothing has to be registered. */
interface PatternFinder {

    FindingKind kind();

    /** What there is to find on the morning of the day, over days that have ended. */
    List<Found> find(LocalDate day);
}
