package se.ledstjarnan.domain.lexmaria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is noted of having told somebody.
 *
 * @param on null where the party was not told; the text then says why
 * @param points of the six, those that a patient or a relative was told; none for the reporter
 * @param notedInRecord it stands in the patient's record that this was told
 */
public record Told(ToldParty party, LocalDate on, Set<InformationPoint> points, boolean notedInRecord, String text)
        implements Serializable {

    public Told {
        points = Set.copyOf(points);
    }
}
