package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A paragraph that a mission rests on, by its place in the law register. */
@Embeddable
public class MissionLaw implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private String duty;

    @Column(name = "reference_no", nullable = false)
    private int referenceNo;

    protected MissionLaw() {}

    MissionLaw(MissionContent.Law law) {
        this.duty = law.duty();
        this.referenceNo = law.referenceNo();
    }
}
