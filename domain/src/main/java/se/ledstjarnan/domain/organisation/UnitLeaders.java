package se.ledstjarnan.domain.organisation;

import java.util.List;

/** Who leads a unit on a day; empty while the post is vacant. */
public record UnitLeaders(Long unitId, List<EmployeeName> leaders) {

    public UnitLeaders {
        leaders = List.copyOf(leaders);
    }
}
