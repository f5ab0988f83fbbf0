package se.ledstjarnan.web.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Say;

/** Hands out the register of a day as PDF, as {@code /responsibility/pdf?day=2026-11-22}; without a day, of today. */
@WebServlet("/responsibility/pdf")
public class RegisterPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponsibilityService register;

    @Inject
    private transient Say say;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        LocalDate asked = Asked.day(request.getParameter("day"));
        LocalDate day = asked == null ? say.today() : asked;
        return HandedFile.shownPdf("ansvar-" + day + ".pdf", register.paper(day));
    }
}
