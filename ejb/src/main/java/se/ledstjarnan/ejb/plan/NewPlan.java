package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import se.ledstjarnan.domain.plan.PlanContent;

/** What the form of a plan says. @param unitId null for the whole administration */
public record NewPlan(PlanContent content, Long goalId, Long responsibleId, Long unitId) implements Serializable {}
