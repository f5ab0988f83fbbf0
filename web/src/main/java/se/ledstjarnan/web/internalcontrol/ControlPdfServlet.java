package se.ledstjarnan.web.internalcontrol;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a plan as PDF, as {@code /internalcontrol/pdf?number=3}, and with {@code &day=2026-06-01} its follow-up. */
@WebServlet("/internalcontrol/pdf")
public class ControlPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ControlPlanService plans;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int number = Typed.number(request.getParameter("number"));
        String asked = request.getParameter("day");
        LocalDate day = Asked.day(asked);
        if (day == null && asked != null && !asked.isBlank()) {
            throw new NotFoundException();
        }
        String name = "internkontrollplan-IK-" + number + (day == null ? "" : "-uppfoljning-" + day) + ".pdf";
        return HandedFile.shownPdf(name, plans.paper(number, day));
    }
}
