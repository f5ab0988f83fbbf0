package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;

/** A delegation as the user saw it when deciding to act on it. */
public record DelegationRef(int number, long version) implements Serializable {}
