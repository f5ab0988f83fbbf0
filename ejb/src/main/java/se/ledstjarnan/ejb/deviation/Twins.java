package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.Reception;
import se.ledstjarnan.domain.organisation.LegalArea;

/** Makes the linked case under the other law, for an event that touches both health care and social services. */
@ApplicationScoped
class Twins {

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Deviations deviations;

    @Inject
    private Receptions receptions;

    @Inject
    private CaseTrail trail;

    /** Gives the twin's number. */
    String make(CaseDesk.Open open) {
        Deviation deviation = open.deviation();
        LegalArea other = other(deviation);
        LocalDate day = open.scope().day();
        Reception reception = receptions.of(deviation.getUnit(), other, deviation.isPastManager(), day);
        String number = numbers.next(day.getYear());
        Deviation twin = deviation.twin(number, other, open.actor(), reception, open.now());
        deviations.add(twin);
        deviations.add(deviation.linkTwin(twin));
        CaseDesk.Open made = new CaseDesk.Open(twin, open.actor(), open.scope(), open.now());
        trail.made(made);
        trail.tell(made, CaseMail.TWIN, trail.ids(trail.handlers(twin, day)));
        return number;
    }

    /** The law of the other compartment that the unit works under; the usual one where the unit names none. */
    private static LegalArea other(Deviation deviation) {
        LegalArea area = deviation.getArea();
        return deviation.getUnit().getAreas().stream()
                .filter(candidate -> candidate.compartment() != area.compartment())
                .sorted()
                .findFirst()
                .orElse(area == LegalArea.HSL ? LegalArea.SOL : LegalArea.HSL);
    }
}
