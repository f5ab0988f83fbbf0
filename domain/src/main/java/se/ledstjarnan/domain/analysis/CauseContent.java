package se.ledstjarnan.domain.analysis;

import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Unit;

/** Why something is as it is, and what that leads to. @param unit null for all of them */
public record CauseContent(Unit unit, CauseArea area, String cause, String effect) {}
