package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.primefaces.event.ReorderEvent;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessAction;
import se.ledstjarnan.domain.routine.ProcessContent;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.routine.ProcessService;
import se.ledstjarnan.ejb.routine.ProcessView;
import se.ledstjarnan.ejb.routine.ProcessWorkService;
import se.ledstjarnan.ejb.routine.ReadingService;
import se.ledstjarnan.ejb.routine.RoutineRef;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A process being written: a new one, or the draft of one that there is. Activities are added, moved and taken away on the page. */
@Named
@ViewScoped
public class ProcessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProcessService processes;

    @Inject
    private ProcessWorkService work;

    @Inject
    private ReadingService reach;

    private String number;
    private RoutineRef ref;
    private int version = 1;
    private final ProcessHead head = new ProcessHead();
    private final List<ProcessLine> lines = new ArrayList<>();
    private List<UnitChoice> units;
    private List<ProcessView.Routine> routines;
    private List<ProcessView.Head> parts;

    public void load() {
        units = reach.choices();
        routines = new ArrayList<>(processes.routines());
        parts = new ArrayList<>(processes.parts());
        if (number != null && !number.isBlank()) {
            fill(processes.openDraft(Typed.number(number)));
        } else {
            lines.add(new ProcessLine());
        }
    }

    private void fill(ProcessView view) {
        if (!view.allowed().contains(ProcessAction.EDIT)) {
            throw new NotAllowedException();
        }
        ref = new RoutineRef(view.head().number(), view.head().stored());
        version = view.head().version();
        head.fill(view);
        parts.removeIf(part -> part.number() == view.head().number());
        for (ProcessView.Activity activity : view.activities()) {
            activity.routines().stream()
                    .filter(each -> !routines.contains(each))
                    .forEach(routines::add);
            lines.add(ProcessLine.of(activity, parts));
        }
    }

    /** One more activity, last. */
    public void add() {
        if (lines.size() < ProcessContent.MOST) {
            lines.add(new ProcessLine());
        }
    }

    public void remove(int place) {
        lines.remove(place);
    }

    public void up(int place) {
        if (place > 0) {
            Collections.swap(lines, place, place - 1);
        }
    }

    public void down(int place) {
        if (place < lines.size() - 1) {
            Collections.swap(lines, place, place + 1);
        }
    }

    /** Dragged to another place. */
    public void moved(ReorderEvent event) {
        lines.add(event.getToIndex(), lines.remove(event.getFromIndex()));
    }

    /** The names of the activities in order, to be dragged; a list of its own, since the table turns it around before the form is read. */
    public List<String> getOrder() {
        return lines.stream().map(ProcessLine::getName).collect(Collectors.toCollection(ArrayList::new));
    }

    public String save() {
        try {
            ProcessContent content = head.content(lines);
            return Attempt.to(() -> store(content))
                    ? Answer.saved(
                            "/routine/process.xhtml?number=" + ref.number() + "&version=" + version,
                            "routine.process.saved")
                    : null;
        } catch (StaleDataException e) {
            return Answer.refused("write", new DomainException("routine.stale.draft"));
        }
    }

    private void store(ProcessContent content) {
        if (ref == null) {
            ref = new RoutineRef(work.begin(content), 0);
        } else {
            work.edit(ref, content);
        }
    }

    public boolean isNew() {
        return ref == null;
    }

    public boolean isLater() {
        return version > 1;
    }

    public boolean isFull() {
        return lines.size() >= ProcessContent.MOST;
    }

    public List<ProcessLine> getLines() {
        return lines;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public List<ProcessView.Routine> getRoutines() {
        return routines;
    }

    public List<ProcessView.Head> getParts() {
        return parts;
    }

    public ProcessReach[] getReaches() {
        return ProcessReach.values();
    }

    public LegalArea[] getAllAreas() {
        return LegalArea.values();
    }

    public Cooperation[] getCooperations() {
        return Cooperation.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What is typed above the activities. */
    public ProcessHead getHead() {
        return head;
    }

    /** The places that an activity may have; a page's inputs need a fixed number. */
    public List<Integer> getSlots() {
        return IntStream.range(0, ProcessContent.MOST).boxed().toList();
    }
}
