package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.ejb.routine.ProcessMap;
import se.ledstjarnan.ejb.routine.ProcessService;
import se.ledstjarnan.ejb.routine.ProcessView;

/** The start of the section: the main process as a picture, and all others by reach. */
@Named
@RequestScoped
public class ProcessList {

    @Inject
    private ProcessService processes;

    private ProcessService.Overview overview;

    private ProcessService.Overview overview() {
        if (overview == null) {
            overview = processes.overview();
        }
        return overview;
    }

    /** Null where the municipality has ended it. */
    public ProcessView.Head getMain() {
        return overview().main();
    }

    public ProcessMap getMap() {
        return new ProcessMap(overview().activities());
    }

    /** The reaches of which there are any processes. */
    public List<ProcessReach> getReaches() {
        return Arrays.stream(ProcessReach.values())
                .filter(reach -> !of(reach).isEmpty())
                .toList();
    }

    public List<ProcessService.Row> of(ProcessReach reach) {
        return overview().rows().stream()
                .filter(row -> row.head().reach() == reach)
                .toList();
    }
}
