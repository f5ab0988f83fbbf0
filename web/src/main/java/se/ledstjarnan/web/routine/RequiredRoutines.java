package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.routine.RequiredRoutine;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Texts;

/** What there must be a document on, and what answers to it. */
@Named
@RequestScoped
public class RequiredRoutines {

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWords words;

    private List<RequiredRoutine> rows;

    public List<RequiredRoutine> getRows() {
        if (rows == null) {
            rows = routines.required();
        }
        return rows;
    }

    /** How many lack something, in a sentence. */
    public String getSummary() {
        long gaps = getRows().stream().filter(row -> !row.missing().isEmpty()).count();
        return Texts.of("routine.required.summary", gaps, getRows().size());
    }

    public String state(RequiredRoutine row) {
        if (!row.missing().isEmpty()) {
            return Texts.of("routine.required.missing", words.list("area", row.missing()));
        }
        return Texts.of(row.isOverdue() ? "routine.overdue" : "routine.required.there");
    }

    public String stateKind(RequiredRoutine row) {
        if (!row.missing().isEmpty()) {
            return "late";
        }
        return row.isOverdue() ? "soon" : "fine";
    }
}
