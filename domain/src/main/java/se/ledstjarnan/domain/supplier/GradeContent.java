package se.ledstjarnan.domain.supplier;

import java.io.Serializable;

/**
 * What a grade is called and what follows of it, as typed.
 *
 * @param planNeeded whether the supplier is to say in writing what it will do
 * @param days within which it is to be mended; null for none
 */
public record GradeContent(String name, String meaning, boolean planNeeded, Integer days, boolean toBoard)
        implements Serializable {}
