package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.Text;

/** What is bought of a supplier, for whom, from a day to a day. */
@Entity
@Table(name = "supplier_agreement")
public class Agreement extends BaseEntity {

    private static final int LONGEST_NUMBER = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Column(nullable = false)
    private String service;

    @Column(name = "for_whom", nullable = false)
    private String forWhom;

    @Column(nullable = false)
    private String areas;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "permit_needed", nullable = false)
    private boolean permitNeeded;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "end_reason")
    private String endReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    protected Agreement() {}

    Agreement(Supplier supplier, AgreementContent content, Unit unit) {
        this.supplier = supplier;
        write(content, unit);
    }

    void write(AgreementContent content, Unit responsible) {
        String what = Text.required(content.service(), Text.SHORT, "service");
        String whom = Text.required(content.forWhom(), Text.SHORT, "forWhom");
        content.checkDates();
        registerNumber = Text.optional(content.registerNumber(), LONGEST_NUMBER, "registerNumber");
        service = what;
        forWhom = whom;
        unit = responsible;
        areas = EnumList.join(LegalArea.class, content.areas());
        from = content.from();
        to = content.to();
        decideBy = content.decideBy();
        permitNeeded = content.permitNeeded();
        // A new last day says that the agreement is prolonged after all.
        endReason = null;
    }

    /** Decided not to be prolonged. @param lastDay null to keep the one there is */
    void letEnd(LocalDate lastDay, String reason, LocalDate today) {
        LocalDate ends = lastDay == null ? to : lastDay;
        if (ends == null) {
            throw DomainException.at("lastDay", "shared.required");
        }
        if (ends.isBefore(from) || ends.isBefore(today)) {
            throw DomainException.at("lastDay", "supplier.endTooEarly");
        }
        endReason = Text.required(reason, Text.SHORT, "reason");
        to = ends;
        if (decideBy != null && decideBy.isAfter(ends)) {
            decideBy = ends;
        }
    }

    public AgreementState state(LocalDate today) {
        return AgreementState.on(today, from, to, decideBy, endReason != null);
    }

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    Set<LegalArea> getAreas() {
        return EnumList.split(LegalArea.class, areas);
    }

    /** The unit that answers for it; null for the whole administration. */
    public Unit getUnit() {
        return unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public LocalDate getDecideBy() {
        return decideBy;
    }
}
