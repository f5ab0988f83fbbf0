package se.ledstjarnan.domain.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A kind of operation (verksamhet), such as äldreomsorg or funktionsstöd; the municipality's own words. Renaming keeps what it was
 * called on any earlier day; one that has ended can no longer be chosen.
 */
@Entity
@Table(name = "operation")
public class Operation extends Aggregate {

    @Column(nullable = false, unique = true)
    private String name;

    @Embedded
    private DatedPeriod existence;

    @Column(nullable = false)
    private boolean authority;

    @ElementCollection
    @CollectionTable(name = "operation_name", joinColumns = @JoinColumn(name = "operation_id"))
    @OrderBy("from")
    private List<FormerName> formerNames = new ArrayList<>();

    protected Operation() {}

    public Operation(String name, LocalDate from) {
        this.name = Text.required(name, Text.SHORT, "name");
        this.existence = DatedPeriod.since(required(from));
    }

    /** Gives a new name from the given day. A second name on the same day takes the place of the first. */
    public void rename(String newName, LocalDate from) {
        String cleaned = Text.required(newName, Text.SHORT, "name");
        if (cleaned.equals(name)) {
            return;
        }
        LocalDate since = formerNames.isEmpty()
                ? existence.getFrom()
                : formerNames.get(formerNames.size() - 1).getTo().plusDays(1);
        if (required(from).isBefore(since)) {
            throw DomainException.at("from", "organisation.operation.changeBeforeLast", since.toString());
        }
        if (from.isAfter(since)) {
            formerNames.add(new FormerName(name, since, from.minusDays(1)));
        }
        name = cleaned;
    }

    /** Ends on its last day; null takes the end back. */
    public void end(LocalDate lastDay) {
        existence = new DatedPeriod(existence.getFrom(), lastDay);
    }

    /** Whether what it does is the exercise of authority (myndighetsutövning), which reports keep apart from care that is carried out. */
    public void exercisesAuthority(boolean does) {
        authority = does;
    }

    public boolean existsOn(LocalDate day) {
        return existence.covers(day);
    }

    /** What it was called on the day. */
    public String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> former.covers(day))
                .map(FormerName::getName)
                .findFirst()
                .orElse(name);
    }

    private static LocalDate required(LocalDate day) {
        if (day == null) {
            throw DomainException.at("from", "shared.required");
        }
        return day;
    }

    public String getName() {
        return name;
    }

    public boolean isAuthority() {
        return authority;
    }

    public DatedPeriod getExistence() {
        return existence;
    }

    public List<FormerName> getFormerNames() {
        return List.copyOf(formerNames);
    }
}
