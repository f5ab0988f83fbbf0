package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.routine.ProposalRow;
import se.ledstjarnan.ejb.routine.ProposalService;
import se.ledstjarnan.ejb.routine.ReadingService;
import se.ledstjarnan.ejb.routine.RoutineCauseService;
import se.ledstjarnan.ejb.routine.RoutineRef;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.ejb.routine.RoutineView;
import se.ledstjarnan.ejb.routine.RoutineWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A document being written: a new one, or the draft of one that there is. */
@Named
@ViewScoped
public class RoutineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    @Inject
    private ReadingService reach;

    @Inject
    private ProposalService proposed;

    @Inject
    private RoutineCauseService changes;

    private String number;
    private RoutineRef ref;
    private int version = 1;
    private List<UnitChoice> allUnits = List.of();
    private final RoutineDraft draft = new RoutineDraft();
    private String preview;
    private List<ProposalRow> proposals = List.of();
    private List<RoutineCauseService.Cause> causes = List.of();

    /** A manager of one unit writes for that; the choice is there, made. */
    public void load() {
        allUnits = reach.choices();
        if (number != null && !number.isBlank()) {
            fill(routines.openDraft(Typed.number(number)));
        } else if (!routines.writes()) {
            throw new NotAllowedException();
        } else if (allUnits.size() == 1) {
            draft.setUnits(new Long[] {allUnits.get(0).id()});
            draft.setResponsible(Role.ENHETSCHEF);
        }
    }

    private void fill(RoutineView view) {
        if (!view.allowed().contains(RoutineAction.EDIT)) {
            throw new NotAllowedException();
        }
        ref = new RoutineRef(view.head().number(), view.head().stored());
        version = view.head().version();
        draft.fill(view);
        if (isLater()) {
            proposals = proposed.acceptedInto(ref.number(), version);
            causes = changes.behind(ref.number(), version);
        }
    }

    public String save() {
        return store() ? Answer.saved(page(), "routine.saved") : null;
    }

    private boolean store() {
        try {
            return Attempt.to(() -> {
                if (ref == null) {
                    ref = new RoutineRef(work.begin(draft.content()), 0);
                } else {
                    work.edit(ref, draft.content());
                }
            });
        } catch (StaleDataException e) {
            Answer.refused("write", new DomainException("routine.stale.draft"));
            return false;
        }
    }

    private String page() {
        return "/routine/routine.xhtml?number=" + ref.number() + "&version=" + version;
    }

    /** Shows the text as it will be read, without storing it. */
    public void show() {
        preview = routines.preview(draft.getText());
    }

    /** What employees have proposed, and is to come into the draft. */
    public List<ProposalRow> getProposals() {
        return proposals;
    }

    /** The measures that it is written because of. */
    public List<RoutineCauseService.Cause> getCauses() {
        return causes;
    }

    public String getPreview() {
        return preview;
    }

    public boolean isNew() {
        return ref == null;
    }

    public boolean isLater() {
        return version > 1;
    }

    public int getVersion() {
        return version;
    }

    public RoutineKind[] getKinds() {
        return RoutineKind.values();
    }

    public List<Role> getPositions() {
        return Arrays.asList(Role.SOCIALCHEF, Role.MAS, Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE);
    }

    public LegalArea[] getAllAreas() {
        return LegalArea.values();
    }

    public RoutineSubject[] getAllSubjects() {
        return RoutineSubject.values();
    }

    public Duty[] getAllDuties() {
        return Duty.values();
    }

    public List<UnitChoice> getAllUnits() {
        return allUnits;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What is typed. */
    public RoutineDraft getDraft() {
        return draft;
    }
}
