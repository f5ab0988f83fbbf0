package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** How far the patient, or a relative instead, has been told of the harm (PSL 3 kap. 8 §); what was said stands in the entries. */
@Embeddable
public class PatientTold {

    @Column(name = "told_points")
    private String points;

    @Column(name = "patient_told_on")
    private LocalDate toldOn;

    @Column(name = "noted_in_record", nullable = false)
    private boolean notedInRecord;

    @Column(name = "patient_reasoned_away", nullable = false)
    private boolean reasonedAway;

    protected PatientTold() {}

    static PatientTold nothing() {
        return new PatientTold();
    }

    /** What is told on several days adds up; the day is that on which the last point was told. */
    PatientTold and(Set<InformationPoint> more, LocalDate on, boolean noted) {
        PatientTold next = new PatientTold();
        next.points = ConstantSet.with(InformationPoint.class, points, more);
        next.notedInRecord = notedInRecord || noted;
        next.toldOn = isComplete() ? toldOn : next.isComplete() ? on : null;
        return next;
    }

    /** That there is a reason not to tell. */
    PatientTold reasoned() {
        PatientTold next = new PatientTold();
        next.points = points;
        next.notedInRecord = notedInRecord;
        next.toldOn = toldOn;
        next.reasonedAway = true;
        return next;
    }

    public Set<InformationPoint> getPoints() {
        return ConstantSet.of(InformationPoint.class, points);
    }

    /** All six points. */
    public boolean isComplete() {
        return getPoints().equals(EnumSet.allOf(InformationPoint.class));
    }

    /** When all six had been told; null until then. */
    public LocalDate getToldOn() {
        return toldOn;
    }

    public boolean isNotedInRecord() {
        return notedInRecord;
    }

    public boolean isReasonedAway() {
        return reasonedAway;
    }
}
