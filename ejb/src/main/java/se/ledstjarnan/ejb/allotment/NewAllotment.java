package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import se.ledstjarnan.domain.allotment.Group;
import se.ledstjarnan.domain.allotment.Means;

/** What the form of an allotment says. @param goalId null for all that the unit does */
public record NewAllotment(Long unitId, Long goalId, Integer year, Means means, Group group) implements Serializable {}
