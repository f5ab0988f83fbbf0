package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What can be chosen for a mission.
 *
 * @param whole whether it may be of the whole
 * @param laws by their keys, as DUTY:2
 */
public record MissionChoices(List<NamedChoice> units, boolean whole, List<LawChoice> laws, List<NamedChoice> decisions)
        implements Serializable {

    public record LawChoice(String key, String words) implements Serializable {}
}
