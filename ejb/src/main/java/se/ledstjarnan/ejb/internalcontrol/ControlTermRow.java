package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;

/**
 * A word of internal control as its keeper sees it.
 *
 * @param meaning null for a category
 * @param used whether something has been said with it, so that it stays as it is
 */
public record ControlTermRow(long id, long version, ResultMeaning meaning, String word, boolean inUse, boolean used)
        implements Serializable {}
