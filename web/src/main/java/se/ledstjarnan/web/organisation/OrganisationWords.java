package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.AppointmentRow;
import se.ledstjarnan.domain.organisation.EmploymentRow;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.UnitDetail;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says parts of the organisation in Swedish. */
@Named
@ApplicationScoped
public class OrganisationWords {

    @Inject
    private Say say;

    public String names(List<String> names) {
        return String.join(", ", names);
    }

    public String areas(Collection<LegalArea> areas) {
        return areas.isEmpty()
                ? Texts.of("organisation.unit.none")
                : areas.stream()
                        .sorted()
                        .map(area -> Texts.of("organisation.area." + area))
                        .collect(Collectors.joining(", "));
    }

    /** What is particular about the unit today, or null. */
    public String state(UnitRow row) {
        if (row.to() != null) {
            boolean closed = row.closedOn(say.today());
            return Texts.of(closed ? "organisation.units.closed" : "organisation.units.closing", say.day(row.to()));
        }
        return isVacant(row) ? Texts.of("organisation.units.vacant") : null;
    }

    public String stateKind(UnitRow row) {
        return row.to() == null && isVacant(row) ? "soon" : "";
    }

    private static boolean isVacant(UnitRow row) {
        return row.leaders().isEmpty()
                && Set.of(UnitKind.UNIT, UnitKind.DEPARTMENT).contains(row.kind());
    }

    public String belonged(UnitDetail.Past old) {
        return old.parentName() == null ? "" : Texts.of("organisation.unit.history.belonged", old.parentName());
    }

    public String changeLead(UnitChangePage.What what, String unit) {
        return Texts.of("organisation.change.lead." + what, unit);
    }

    /** What ends, one of the two: a place in a unit or an appointment. */
    public String ending(EmploymentRow employment, AppointmentRow appointment) {
        return employment == null
                ? Texts.of("organisation.appointment." + appointment.kind())
                : Texts.of("organisation.employment." + employment.kind()) + ": " + employment.unit();
    }
}
