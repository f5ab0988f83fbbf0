package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.risk.Occasion;

/**
 * What can be chosen for an analysis.
 *
 * @param self the person asking
 * @param whole whether it may be of the whole administration
 */
public record RiskChoices(
        EmployeeName self, List<NamedChoice> units, boolean whole, List<ScaleView> scales, List<Template> templates)
        implements Serializable {

    /** A template with its risks. */
    public record Template(long id, String title, Occasion occasion, String scope, List<Risk> risks)
            implements Serializable {}

    public record Risk(String event, String cause, String consequence) implements Serializable {}
}
