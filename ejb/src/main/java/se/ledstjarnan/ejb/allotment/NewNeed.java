package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import se.ledstjarnan.domain.allotment.NeedContent;

/** What the form of a need says. @param unitId null for the whole administration */
public record NewNeed(NeedContent content, Long unitId, Long goalId) implements Serializable {}
