package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import se.ledstjarnan.domain.deviation.Restriction;

/**
 * A reason to ask oneself whether a report concerns a law.
 *
 * @param rule its name
 * @param words those of the rule that the report has
 */
public record CaseHint(Restriction law, String rule, String words) implements Serializable {}
