package se.ledstjarnan.web.goal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import se.ledstjarnan.ejb.goal.GoalFilter;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out the goals of a year as PDF, as {@code /goal/pdf} with the parameters of the list. */
@WebServlet("/goal/pdf")
public class GoalPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GoalService goals;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int now = LocalDate.now(ClockProducer.SWEDEN).getYear();
        GoalFilter filter = GoalAsked.read(new AddressReader(request::getParameter), now);
        return HandedFile.shownPdf("mal-" + filter.year() + ".pdf", goals.paper(filter));
    }
}
