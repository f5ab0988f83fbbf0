package se.ledstjarnan.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.delegation.KnowledgeResult;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.delegation.CareTaskRow;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.ejb.delegation.DelegationView;
import se.ledstjarnan.ejb.delegation.DelegationWorkService;
import se.ledstjarnan.ejb.organisation.OrganisationService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A decision being written: a new one, or one that takes over from another. */
@Named
@ViewScoped
public class DelegationGiving implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationWorkService work;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Say say;

    private String renews;
    private Integer old;
    private Set<Profession> licensed = Set.of();
    private List<CareTaskRow> tasks = List.of();
    private List<UnitChoice> units = List.of();
    private final DelegationDraft draft = new DelegationDraft();

    /** Who is not licensed is told why, instead of being shown a form that leads nowhere. */
    public void load() {
        licensed = delegations.rights().licensed();
        if (licensed.isEmpty()) {
            return;
        }
        tasks = delegations.tasks().stream().filter(this::isOffered).toList();
        units = organisation.unitChoices();
        draft.begin(say.today());
        if (renews != null && !renews.isBlank()) {
            DelegationView view = delegations.open(Typed.number(renews));
            if (!view.renewable()) {
                throw new NotAllowedException();
            }
            old = view.number();
            draft.takeOver(view, say.today());
        }
    }

    private boolean isOffered(CareTaskRow task) {
        return task.endedOn() == null
                && task.whyNot() == null
                && task.professions().stream().anyMatch(licensed::contains);
    }

    public String save() {
        int[] number = new int[1];
        return Attempt.to(() -> number[0] = work.give(draft.form(old)))
                ? Answer.saved("/delegation/delegation.xhtml?number=" + number[0], "delegation.given")
                : null;
    }

    public boolean isLicensed() {
        return !licensed.isEmpty();
    }

    /** The number of the one that it takes over from; null for none. */
    public Integer getOld() {
        return old;
    }

    public List<CareTaskRow> getTasks() {
        return tasks;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public KnowledgeResult[] getResults() {
        return KnowledgeResult.values();
    }

    public String getRenews() {
        return renews;
    }

    public void setRenews(String renews) {
        this.renews = renews;
    }

    /** What is typed. */
    public DelegationDraft getDraft() {
        return draft;
    }
}
