package se.ledstjarnan.domain.organisation;

import java.io.Serializable;

/**
 * A unit to choose in a form.
 *
 * @param above what it belongs to, such as the department; null for the administration
 * @param mainArea where a report from there belongs until triage; null for a department
 * @param own whether the person asking works there or leads it
 */
public record UnitChoice(Long id, String name, String above, LegalArea mainArea, boolean own) implements Serializable {

    /** Whether a report can be about it: a department's are about one of its units. */
    public boolean takesReports() {
        return mainArea != null;
    }
}
