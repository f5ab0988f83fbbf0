package se.ledstjarnan.ejb.lexsarah;

import java.io.Serializable;

/** A case and the version of it that the user saw. */
public record LexSarahRef(String number, long version) implements Serializable {}
