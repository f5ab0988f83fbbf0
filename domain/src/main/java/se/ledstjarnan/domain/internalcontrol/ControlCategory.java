package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;

/** A kind of risk in a plan, as the municipality divides them. */
@Entity
@Table(name = "control_category")
@AttributeOverride(name = "word", column = @Column(name = "name", nullable = false))
public class ControlCategory extends ControlTerm {

    private static final int LONGEST = 100;

    protected ControlCategory() {}

    private ControlCategory(String word, int place) {
        super(word, place);
    }

    /** One more, last among the choices. Throws at word. */
    public static ControlCategory after(Collection<ControlCategory> all, String typed) {
        return new ControlCategory(fresh(typed, LONGEST, all), nextPlace(all));
    }

    @Override
    boolean standsFor(ControlTerm other) {
        return true;
    }

    @Override
    int longest() {
        return LONGEST;
    }
}
