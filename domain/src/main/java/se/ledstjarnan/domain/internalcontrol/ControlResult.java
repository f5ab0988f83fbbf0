package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What a control can show, in the municipality's word for it. */
@Entity
@Table(name = "control_result")
public class ControlResult extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ResultMeaning meaning;

    @Column(nullable = false, updatable = false)
    private String word;

    @Column(nullable = false, updatable = false)
    private int place;

    protected ControlResult() {}

    public ControlResult(ResultMeaning meaning, String word, int place) {
        this.meaning = meaning;
        this.word = word;
        this.place = place;
    }

    public ResultMeaning getMeaning() {
        return meaning;
    }

    public String getWord() {
        return word;
    }

    /** Its place among the choices. */
    public int getPlace() {
        return place;
    }
}
