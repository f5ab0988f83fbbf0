package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.List;

/** The places of a document in force where one may propose a change, in order. @param version the one that they stand in */
public record ProposalPlaces(int number, int version, String title, List<Passage> passages) implements Serializable {

    public ProposalPlaces {
        passages = List.copyOf(passages);
    }
}
