package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.plan.PlanPaperService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Typed;

/** What an address of a printed plan asks for: {@code ?number=12} for one, {@code ?year=2026} for the verksamhetsplan. */
@ApplicationScoped
class PlanPapers {

    @Inject
    private PlanPaperService papers;

    /** A file and its name without ending. */
    record Printed(String name, byte[] content) {}

    Printed print(HttpServletRequest request, PlanPaperService.Shape shape) {
        Integer number = Typed.optionalNumber(request.getParameter("number"));
        if (number != null) {
            return new Printed("handlingsplan-H-" + number, papers.plan(number, shape));
        }
        int year = Typed.number(request.getParameter("year"));
        String asked = request.getParameter("unit");
        Long unit = Asked.id(asked);
        if (unit == null && asked != null && !asked.isBlank()) {
            throw new NotFoundException();
        }
        return new Printed("verksamhetsplan-" + year, papers.business(year, unit, shape));
    }
}
