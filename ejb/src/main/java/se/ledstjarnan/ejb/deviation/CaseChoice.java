package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/** Something to narrow a list by: its id, and its name as shown. */
public record CaseChoice(Long id, String name) implements Serializable {

    public CaseChoice(Long id, String given, String family) {
        this(id, given + " " + family);
    }
}
