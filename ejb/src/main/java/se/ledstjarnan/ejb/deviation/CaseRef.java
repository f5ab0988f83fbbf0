package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/** The case that a page acts on, and the version its user saw. */
public record CaseRef(String number, long version) implements Serializable {}
