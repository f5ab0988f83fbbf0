package se.ledstjarnan.web.yearwheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.yearwheel.Frequency;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.OrganisationService;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyService;
import se.ledstjarnan.ejb.yearwheel.YearlyDutyView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Typed;

/** A yearly duty being written: a new one, or the one in the address. */
@Named("yearlyDutyForm")
@ViewScoped
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyDutyService duties;

    @Inject
    private OrganisationService organisation;

    @Inject
    private CurrentUser user;

    private String id;
    private YearlyDutyView known;
    private boolean all;
    private List<UnitChoice> units = List.of();
    private String title;
    private Frequency frequency = Frequency.YEARLY;
    private LocalDate firstDay;
    private Role holder;
    private Long unitId;
    private String citation;
    private String note;

    /** A manager keeps duties of the units that the manager leads; with one unit, the choice is made. */
    public void load() {
        Scope scope = user.scope();
        all = YearlyDuty.mayKeep(scope, null);
        units = organisation.unitChoices().stream()
                .filter(unit -> all || scope.leads(unit.id()))
                .toList();
        if (Typed.optionalId(id) != null) {
            fill(duties.open(Typed.id(id)));
        } else if (!all && units.size() == 1) {
            unitId = units.get(0).id();
            holder = Role.ENHETSCHEF;
        }
    }

    private void fill(YearlyDutyView view) {
        if (!view.mayKeep()) {
            throw new NotAllowedException();
        }
        known = view;
        title = view.title();
        frequency = view.frequency();
        firstDay = view.firstDay();
        holder = view.holder();
        unitId = view.unitId();
        citation = view.citation();
        note = view.note();
    }

    public String save() {
        try {
            YearlyDutyService.Typed typed =
                    new YearlyDutyService.Typed(title, frequency, firstDay, holder, unitId, citation, note);
            long saved = known == null ? duties.add(typed) : change(typed);
            return Answer.saved("/yearwheel/duty.xhtml?id=" + saved, "yearwheel.saved");
        } catch (DomainException e) {
            return Answer.refused("write", e);
        }
    }

    private long change(YearlyDutyService.Typed typed) {
        duties.change(known.id(), known.version(), typed);
        return known.id();
    }

    public boolean isNew() {
        return known == null;
    }

    /** Whether a duty of the whole administration may be chosen. */
    public boolean isAll() {
        return all;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public List<Role> getHolders() {
        return List.copyOf(YearlyDuty.HOLDERS);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public Role getHolder() {
        return holder;
    }

    public void setHolder(Role holder) {
        this.holder = holder;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
