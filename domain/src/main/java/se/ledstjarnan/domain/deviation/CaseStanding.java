package se.ledstjarnan.domain.deviation;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept with a case, counted.
 *
 * @param unitName what the unit was called when the report was sent
 * @param invited whether the reader is asked to contribute
 * @param describesEvent the investigation says what happened
 * @param hasCause at least one cause is assessed
 * @param invitationsOpen contributors who have not answered
 * @param measures all measures of the case
 * @param measuresNotEnded those that are neither done nor reasoned away
 * @param contributors those asked to contribute, who have answered or not
 * @param notes what the investigation has written
 * @param links ties to other cases, from either side
 * @param addenda what the reporter has added
 * @param files attached files
 * @param registerNumber the number of the register; null where the case has none
 * @param registerWaiting a document of the case waits for the number
 */
public record CaseStanding(
        String unitName,
        boolean invited,
        boolean describesEvent,
        boolean hasCause,
        int invitationsOpen,
        int measures,
        int measuresNotEnded,
        int contributors,
        int notes,
        int links,
        int addenda,
        int files,
        String registerNumber,
        boolean registerWaiting) {

    public ClosingFacts closing() {
        return new ClosingFacts(describesEvent, hasCause, measuresNotEnded, invitationsOpen);
    }

    /** What hinders closing, told before one tries. */
    public List<Missing> missing(CaseFile deviation) {
        List<Missing> missing = new ArrayList<>(closing().missing(deviation));
        if (registerWaiting && registerNumber == null) {
            missing.add(Missing.REGISTER_NUMBER);
        }
        return List.copyOf(missing);
    }
}
