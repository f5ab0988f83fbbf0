package se.ledstjarnan.domain.internalcontrol;

import java.io.Serializable;

/**
 * A risk of the plan as typed.
 *
 * @param existing what is done against it already; may be empty
 * @param added what is to be done besides; may be empty
 * @param reason why it is in the plan; needed where it was not so high that it was proposed
 */
public record PlanRiskContent(
        String process,
        String event,
        String cause,
        Long category,
        Integer probability,
        Integer consequence,
        String existing,
        String added,
        String reason)
        implements Serializable {}
