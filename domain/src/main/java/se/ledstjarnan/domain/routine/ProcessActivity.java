package se.ledstjarnan.domain.routine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Something that is done in a process, with the documents that say how. */
@Entity
@Table(name = "process_activity")
public class ProcessActivity extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private ProcessVersion version;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Cooperation cooperation;

    @Column(updatable = false)
    private String partner;

    @Column(name = "part_id", updatable = false)
    private Long part;

    @ElementCollection
    @CollectionTable(name = "activity_routine", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "routine_id", nullable = false)
    private Set<Long> routines = new HashSet<>();

    protected ProcessActivity() {}

    /** Throws at the field name{n} or partner{n}, n being its place from 0. */
    ProcessActivity(ProcessVersion version, int position, ProcessContent.Step step, int field) {
        this.version = version;
        this.position = position;
        this.name = Text.required(step.name(), Text.SHORT, "name" + field);
        this.description = Text.optional(step.description(), Text.LONG, "description" + field);
        this.cooperation = step.cooperation() == null ? Cooperation.NONE : step.cooperation();
        this.partner = Text.optional(step.partner(), Text.SHORT, "partner" + field);
        if (cooperation != Cooperation.NONE && partner == null) {
            throw DomainException.at("partner" + field, "routine.process.noPartner");
        }
        if (cooperation == Cooperation.NONE) {
            partner = null;
        }
        this.part = step.part();
        this.routines.addAll(step.routines());
    }

    ProcessContent.Step content() {
        return new ProcessContent.Step(name, description, cooperation, partner, routines, part);
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    /** Id of the process that describes it more closely; null for none. */
    public Long getPart() {
        return part;
    }
}
