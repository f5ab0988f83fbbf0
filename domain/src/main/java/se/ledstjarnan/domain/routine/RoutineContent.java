package se.ledstjarnan.domain.routine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;

/**
 * What a version says and what it applies to, as typed.
 *
 * @param text in Markdown; null where it lives elsewhere
 * @param place where it lives when that is elsewhere: an address of the web or a path of a file share; null where the text is here
 * @param responsible the position that answers for it; never a named person, who would leave
 * @param subjects what a law demands a document on, and this is about; may be empty
 * @param duties of the law register, whose paragraphs it rests on; may be empty
 * @param units ids of the units it applies to; empty for the whole administration
 * @param reviewBy the last day on which it is to be reviewed; null for the municipality's interval
 * @param change what is new in it, in a sentence or two; null in the first version
 */
public record RoutineContent(
        RoutineKind kind,
        String title,
        String text,
        String place,
        Role responsible,
        Set<LegalArea> areas,
        Set<RoutineSubject> subjects,
        Set<Duty> duties,
        Set<Long> units,
        LocalDate reviewBy,
        String change)
        implements Serializable {

    /** Longest text, in characters: some eighty printed pages. */
    public static final int LONGEST_TEXT = 200_000;

    public RoutineContent {
        areas = Set.copyOf(areas);
        subjects = Set.copyOf(subjects);
        duties = Set.copyOf(duties);
        units = Set.copyOf(units);
    }
}
