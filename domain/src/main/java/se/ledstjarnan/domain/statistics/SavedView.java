package se.ledstjarnan.domain.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What somebody asks of the figures, by a name. It holds no figure: who opens a shared one sees what the own rights reach. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Aggregate {

    public static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    private Employee owner;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private boolean shared;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected SavedView() {}

    /** Throws at the field name. @param address the parameters of the page, as they stand after the question mark */
    public SavedView(Employee owner, String name, String address, boolean shared, Instant now) {
        this.owner = owner;
        this.name = Text.required(name, LONGEST_NAME, "name");
        replace(address, shared, now);
    }

    /** Takes the place of what it asked before. */
    public final void replace(String asked, boolean withOthers, Instant now) {
        if (asked == null || asked.length() > LONGEST_ADDRESS || asked.contains("://")) {
            throw DomainException.at("name", "statistics.view.address");
        }
        this.address = asked;
        this.shared = withOthers;
        this.savedAt = now;
    }

    public boolean isOf(long employeeId) {
        return owner.getId() == employeeId;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public boolean isShared() {
        return shared;
    }
}
