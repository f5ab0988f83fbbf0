package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import se.ledstjarnan.domain.shared.DomainException;

/** What a control can show, in the municipality's word for it. */
@Entity
@Table(name = "control_result")
public class ControlResult extends ControlTerm {

    private static final int LONGEST = 60;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ResultMeaning meaning;

    protected ControlResult() {}

    public ControlResult(ResultMeaning meaning, String word, int place) {
        super(word, place);
        this.meaning = meaning;
    }

    /** One more, last among the choices. Throws at meaning or word. */
    public static ControlResult after(Collection<ControlResult> all, ResultMeaning meaning, String typed) {
        if (meaning == null) {
            throw DomainException.at("meaning", "shared.required");
        }
        return new ControlResult(meaning, fresh(typed, LONGEST, all), nextPlace(all));
    }

    @Override
    boolean standsFor(ControlTerm other) {
        return other instanceof ControlResult result && result.meaning == meaning;
    }

    @Override
    int longest() {
        return LONGEST;
    }

    public ResultMeaning getMeaning() {
        return meaning;
    }
}
