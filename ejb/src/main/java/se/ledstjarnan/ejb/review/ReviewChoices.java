package se.ledstjarnan.ejb.review;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;

/** What the form offers: units that exist, the parts of the work that the writer keeps, and reviewers written down before. */
public record ReviewChoices(List<NamedChoice> units, List<CheckPart> areas, List<String> authorities)
        implements Serializable {

    public ReviewChoices {
        units = List.copyOf(units);
        areas = List.copyOf(areas);
        authorities = List.copyOf(authorities);
    }
}
