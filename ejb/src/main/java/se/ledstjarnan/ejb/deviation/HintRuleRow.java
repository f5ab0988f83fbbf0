package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/**
 * A rule of hints with how it has done over a year.
 *
 * @param hits reports that it gave a hint at
 * @param right those of them that were suspected
 */
public record HintRuleRow(
        long id, long version, String name, String words, boolean ofPerson, boolean inUse, int hits, int right)
        implements Serializable {}
