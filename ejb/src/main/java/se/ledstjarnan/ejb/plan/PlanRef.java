package se.ledstjarnan.ejb.plan;

import java.io.Serializable;

/** An action plan as its page showed it. @param version the one that was read */
public record PlanRef(int number, long version) implements Serializable {}
