package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Employee;

/** A deviation has come to be suspected as serious patient harm (lex Maria); told within the same transaction. */
public record HarmSuspected(Deviation deviation, Employee by) {}
