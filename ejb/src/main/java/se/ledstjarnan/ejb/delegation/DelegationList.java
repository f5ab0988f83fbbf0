package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param count how many there are in all, counted up to {@link #MOST}
 */
public record DelegationList(List<DelegationRow> rows, int count, int page) implements Serializable {

    /** Counted no further. */
    public static final int MOST = 1_001;

    public DelegationList {
        rows = List.copyOf(rows);
    }
}
