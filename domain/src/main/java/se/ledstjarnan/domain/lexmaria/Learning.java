package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What was learned of an event, attested as telling of nobody in particular, for the staff of the units that it is shared with. */
@Entity
@Table(name = "lex_maria_learning")
public class Learning extends LexMariaChild {

    @Column(nullable = false, updatable = false)
    private String headline;

    @Column(nullable = false, updatable = false)
    private String text;

    @ElementCollection
    @CollectionTable(name = "lex_maria_learning_unit", joinColumns = @JoinColumn(name = "learning_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> units = new HashSet<>();

    protected Learning() {}

    Learning(LexMaria lexMaria, String headline, String text, Set<Long> units, Employee by, Instant now) {
        super(lexMaria, by, now);
        this.headline = Text.required(headline, Text.SHORT, "headline").replace('\n', ' ');
        this.text = Text.required(text, Text.LONG, "learning");
        if (units.isEmpty()) {
            throw DomainException.at("units", "lexmaria.chooseUnits");
        }
        this.units.addAll(units);
    }

    public String getHeadline() {
        return headline;
    }

    public String getText() {
        return text;
    }

    public Set<Long> getUnits() {
        return Set.copyOf(units);
    }
}
