package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.List;

/** A page of proposals, and how many there are in all, counted up to {@link RoutineList#MOST}. */
public record ProposalList(List<ProposalRow> rows, int count, int page) implements Serializable {

    public ProposalList {
        rows = List.copyOf(rows);
    }
}
