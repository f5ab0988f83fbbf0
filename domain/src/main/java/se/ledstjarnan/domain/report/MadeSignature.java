package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.BaseEntity;

/** That one of those who approve a report has signed it; falls when anything in the report changes before all have. */
@Entity
@Table(name = "made_report_signature")
public class MadeSignature extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private MadeReport report;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected MadeSignature() {}

    MadeSignature(MadeReport report, Role role, Employee by, Instant at) {
        this.report = report;
        this.role = role;
        this.by = by;
        this.at = at;
    }

    public Role getRole() {
        return role;
    }

    public Employee getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
