package se.ledstjarnan.domain.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.Text;

/**
 * A care task of the municipality's register: who may delegate it, or why nobody may. Kept as data by MAS; one that is taken out of the
 * register stays in the decisions made on it.
 */
@Entity
@Table(name = "care_task")
public class CareTask extends Aggregate {

    @Column(nullable = false)
    private String name;

    private String description;

    @Column(nullable = false)
    private String professions;

    @Column(name = "why_not")
    private String whyNot;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected CareTask() {}

    /**
     * A task as typed.
     *
     * @param professions who may delegate it; none for a task that must not be delegated
     * @param whyNot why it must not be delegated; null for one that may
     */
    public record Content(String name, String description, Set<Profession> professions, String whyNot) {

        public Content {
            professions = Set.copyOf(professions);
        }
    }

    public CareTask(Content content) {
        write(content);
    }

    /** Throws at name, professions or whyNot. */
    public final void write(Content content) {
        name = Text.required(content.name(), Text.SHORT, "name");
        description = Text.optional(content.description(), Text.LONG, "description");
        whyNot = Text.optional(content.whyNot(), Text.SHORT, "whyNot");
        if (whyNot == null && content.professions().isEmpty()) {
            throw DomainException.at("professions", "delegation.noProfession");
        }
        if (whyNot != null && !content.professions().isEmpty()) {
            throw DomainException.at("whyNot", "delegation.whyNotAndProfessions");
        }
        professions = EnumList.join(Profession.class, content.professions());
    }

    /** Takes it out of the register; nothing new is delegated on it after that day. */
    public void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    /** Puts it back. */
    public void restore() {
        endedOn = null;
    }

    public String getName() {
        return name;
    }

    public boolean isDelegable() {
        return whyNot == null;
    }

    /** Whether it was in the register that day. */
    public boolean isInUse(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }

    /** Whether somebody of one of these professions may delegate it. */
    public boolean isOf(Collection<Profession> any) {
        return getProfessions().stream().anyMatch(any::contains);
    }

    public Set<Profession> getProfessions() {
        return EnumList.split(Profession.class, professions);
    }

    /** Why it must not be delegated; null for one that may. */
    public String getWhyNot() {
        return whyNot;
    }
}
