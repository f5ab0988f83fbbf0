package se.ledstjarnan.domain.lexmaria;

import se.ledstjarnan.domain.ivo.IvoCases;

/** The lex Maria cases; they are found by their own number or that of their deviation. Rights are checked with {@link LexMariaAccess}. */
public interface LexMarias extends IvoCases<LexMaria> {}
