package se.ledstjarnan.ejb.lexmaria;

import java.io.Serializable;

/** A case and the version of it that the user saw. */
public record LexMariaRef(String number, long version) implements Serializable {}
