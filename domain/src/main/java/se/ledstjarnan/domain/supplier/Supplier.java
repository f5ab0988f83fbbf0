package se.ledstjarnan.domain.supplier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Somebody who does the municipality's work by agreement. The municipality follows up that the work is done as agreed (KL 10 kap. 8 §), and
 * the supplier says every year that it has a quality system of its own.
 */
@Entity
@Table(name = "supplier")
public class Supplier extends Aggregate {

    /** Days from the first agreement's start until the quality system is to be confirmed. */
    private static final int DAYS_TO_FIRST_CONFIRMATION = 30;

    private static final int LONGEST_PHONE = 40;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String name;

    @Column(name = "organisation_number")
    private String organisationNumber;

    private String contact;
    private String email;
    private String phone;

    @Column(name = "confirmation_due")
    private LocalDate confirmationDue;

    @OneToMany(mappedBy = "supplier", cascade = CascadeType.PERSIST)
    private List<Agreement> agreements = new ArrayList<>();

    @OneToMany(mappedBy = "supplier", cascade = CascadeType.PERSIST)
    private List<QualityConfirmation> confirmations = new ArrayList<>();

    @OneToMany(mappedBy = "supplier", cascade = CascadeType.PERSIST)
    private List<Permit> permits = new ArrayList<>();

    @OneToMany(mappedBy = "supplier", cascade = CascadeType.PERSIST)
    private List<Concern> concerns = new ArrayList<>();

    @OneToMany(mappedBy = "supplier", cascade = CascadeType.PERSIST)
    private List<SupplierLogin> logins = new ArrayList<>();

    protected Supplier() {}

    /** @param number what people know the supplier by */
    public Supplier(int number, SupplierContent content) {
        this.number = number;
        write(content);
    }

    /** Throws at the field that is wrong. */
    public void write(SupplierContent content) {
        String called = Text.required(content.name(), Text.SHORT, "name");
        organisationNumber = content.checkedNumber();
        email = content.checkedEmail();
        contact = Text.optional(content.contact(), Text.SHORT, "contact");
        phone = Text.optional(content.phone(), LONGEST_PHONE, "phone");
        name = called;
    }

    /**
     * Adds an agreement; with the first one the supplier is to confirm its quality system.
     *
     * @param unit that answers for it; null for the whole administration
     */
    public Agreement agree(AgreementContent content, Unit unit, LocalDate today) {
        Agreement agreement = new Agreement(this, content, unit);
        agreements.add(agreement);
        if (confirmationDue == null) {
            LocalDate start = content.from().isAfter(today) ? content.from() : today;
            confirmationDue = start.plusDays(DAYS_TO_FIRST_CONFIRMATION);
        }
        return agreement;
    }

    public void change(long agreementId, AgreementContent content, Unit unit) {
        one(agreements, agreementId).write(content, unit);
    }

    /** Decides that an agreement is not prolonged. @param lastDay null to keep the one agreed */
    public void letEnd(long agreementId, LocalDate lastDay, String reason, LocalDate today) {
        one(agreements, agreementId).letEnd(lastDay, reason, today);
    }

    /** The supplier says, once a year, how it works with quality; the next time is a year later. */
    public void confirm(QualitySystem system, Employee by, LocalDate today, Instant now) {
        if (confirmations.stream().anyMatch(confirmation -> confirmation.getYear() == today.getYear())) {
            throw new DomainException("supplier.confirmedThisYear");
        }
        confirmations.add(new QualityConfirmation(this, today.getYear(), system, by, now));
        confirmationDue = today.plusYears(1);
    }

    public void permit(String operation, String decisionNumber, LocalDate from, LocalDate to) {
        permits.add(new Permit(this, operation, decisionNumber, from, to));
    }

    /** Something has been learned that the supervisory authority may have to be told of (SoL 27 kap. 7 §). */
    public void raise(ConcernReason reason, String words, LocalDate noticedOn, LocalDate today) {
        concerns.add(new Concern(this, reason, words, noticedOn, today));
    }

    public void notified(
            long concernId, LocalDate day, String registerNumber, Employee by, LocalDate today, Instant now) {
        one(concerns, concernId).notified(day, registerNumber, by, today, now);
    }

    public void dismiss(long concernId, String because, Employee by, Instant now) {
        one(concerns, concernId).dismiss(because, by, now);
    }

    /** Lets a person act for the supplier from now on. */
    public void giveLogin(Employee person, Instant now) {
        if (person == null) {
            throw DomainException.at("person", "shared.required");
        }
        if (logins.stream()
                .anyMatch(login -> login.isHeld() && login.getEmployee().equals(person))) {
            throw DomainException.at("person", "supplier.loginThere");
        }
        logins.add(new SupplierLogin(this, person, now));
    }

    public void endLogin(long loginId, Instant now) {
        one(logins, loginId).end(now);
    }

    private static <E extends BaseEntity> E one(List<E> all, long id) {
        return all.stream()
                .filter(each -> Objects.equals(each.getId(), id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    /** The areas that anything is or was bought in. */
    public Set<LegalArea> getAreas() {
        return agreements.stream()
                .flatMap(agreement -> agreement.getAreas().stream())
                .collect(Collectors.toSet());
    }

    /** That of the agreement begun last of those that hold that day; empty for the whole administration. */
    public Optional<Unit> responsibleUnit(LocalDate day) {
        return agreements.stream()
                .filter(agreement -> agreement.getUnit() != null && agreement.holds(day))
                .max(Comparator.comparing(Agreement::getFrom))
                .map(Agreement::getUnit);
    }

    /** As 556123-4567; null where none is kept. */
    public String getOrganisationNumber() {
        return organisationNumber;
    }

    /** Null until there is an agreement. */
    public LocalDate getConfirmationDue() {
        return confirmationDue;
    }

    public List<Agreement> getAgreements() {
        return List.copyOf(agreements);
    }

    public List<Permit> getPermits() {
        return List.copyOf(permits);
    }

    public List<Concern> getConcerns() {
        return List.copyOf(concerns);
    }

    public List<SupplierLogin> getLogins() {
        return List.copyOf(logins);
    }
}
