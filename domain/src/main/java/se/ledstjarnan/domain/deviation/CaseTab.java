package se.ledstjarnan.domain.deviation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The parts of the case page. A contributor sees the event and the investigation; those with the whole case see all. */
public enum CaseTab {
    EVENT,
    INVESTIGATION,
    MEASURES,
    FEEDBACK,
    DOCUMENTS;

    /** What the actors may open; empty for those who may not read the case. */
    public static List<CaseTab> of(Set<CaseActor> actors) {
        boolean whole = actors.contains(CaseActor.HANDLER)
                || actors.contains(CaseActor.OVERSEER)
                || actors.contains(CaseActor.READER);
        boolean part = actors.contains(CaseActor.CONTRIBUTOR);
        return Arrays.stream(values())
                .filter(tab -> whole || (part && (tab == EVENT || tab == INVESTIGATION)))
                .toList();
    }
}
