package se.ledstjarnan.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.delegation.CareTask;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.delegation.CareTaskRow;
import se.ledstjarnan.ejb.delegation.DelegationRegisterService;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A task of the register being written: a new one, or one that there is. */
@Named
@ViewScoped
public class CareTaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationRegisterService register;

    private String id;
    private CareTaskRow row;
    private String name;
    private String description;
    private Profession[] professions = {};
    private String whyNot;

    public void load() {
        if (id == null || id.isBlank()) {
            return;
        }
        Long wanted = Typed.id(id);
        row = delegations.tasks().stream()
                .filter(task -> task.id() == wanted)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        name = row.name();
        description = row.description();
        professions = row.professions().toArray(Profession[]::new);
        whyNot = row.whyNot();
    }

    public String save() {
        CareTask.Content content = new CareTask.Content(name, description, Typed.chosen(professions), whyNot);
        return store(() -> {
            if (row == null) {
                register.addTask(content);
            } else {
                register.changeTask(row.id(), row.version(), content);
            }
        });
    }

    /** Takes it out of the register, or puts it back. */
    public String keep() {
        return store(() -> register.keepTask(row.id(), row.version(), isEnded()));
    }

    private String store(Runnable verb) {
        try {
            return Attempt.to(verb) ? Answer.saved("/delegation/tasks.xhtml", "delegation.task.saved") : null;
        } catch (StaleDataException e) {
            return Answer.refused("write", new DomainException("delegation.stale.task"));
        }
    }

    public boolean isNew() {
        return row == null;
    }

    public boolean isEnded() {
        return row != null && row.endedOn() != null;
    }

    public Profession[] getAllProfessions() {
        return Profession.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Profession[] getProfessions() {
        return professions.clone();
    }

    public void setProfessions(Profession[] professions) {
        this.professions = professions.clone();
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String whyNot) {
        this.whyNot = whyNot;
    }
}
