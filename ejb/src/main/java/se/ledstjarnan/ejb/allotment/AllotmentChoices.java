package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/** What can be chosen for means and needs. */
public record AllotmentChoices(List<NamedChoice> units, List<NamedChoice> goals) implements Serializable {}
