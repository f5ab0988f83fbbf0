package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** That a person of the directory acts for a supplier. A person acts for one supplier at a time, and an ended login opens nothing more. */
@Entity
@Table(name = "supplier_login")
public class SupplierLogin extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SupplierLogin() {}

    SupplierLogin(Supplier supplier, Employee employee, Instant now) {
        this.supplier = supplier;
        this.employee = employee;
        this.givenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public boolean isHeld() {
        return endedAt == null;
    }

    public Employee getEmployee() {
        return employee;
    }
}
