package se.ledstjarnan.ejb.deviation;

import java.util.List;
import se.ledstjarnan.domain.person.PersonDetails;

/**
 * Who a case is about, as shown to one who may see it.
 *
 * @param concerned null where nobody is named
 * @param outside the outsider on whose behalf it was registered; null for a report of the staff's own
 * @param protectedIdentity the one concerned lives under a protected identity
 * @param others numbers of other cases about the same individual that the reader may read, newest first. None of a suspected case, and
 *     none where the identity is a protected one: where somebody has been is part of what is protected
 */
public record ShownPersons(
        PersonDetails concerned, PersonDetails outside, boolean protectedIdentity, List<String> others) {

    boolean somebody() {
        return concerned != null || outside != null;
    }
}
