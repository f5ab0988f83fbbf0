package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What is chosen among when a risk or a control is written.
 *
 * @param lists question lists of self-monitoring in force
 * @param processes those written before
 */
public record ControlChoices(List<NamedChoice> categories, List<NamedChoice> lists, List<String> processes)
        implements Serializable {}
