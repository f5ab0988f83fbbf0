package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import se.ledstjarnan.domain.plan.ActivityContent;

/** What the form of an activity says. @param unitId null where it is the plan's own */
public record NewActivity(ActivityContent content, Long employeeId, Long unitId) implements Serializable {}
