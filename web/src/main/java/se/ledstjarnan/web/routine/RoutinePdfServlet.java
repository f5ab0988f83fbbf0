package se.ledstjarnan.web.routine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a version of a document as PDF, as {@code /routine/pdf?number=12&version=3}; without a version, the one in force. */
@WebServlet("/routine/pdf")
public class RoutinePdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoutineService routines;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        RoutineService.Paper paper = routines.paper(
                Typed.number(request.getParameter("number")), Typed.optionalNumber(request.getParameter("version")));
        return HandedFile.shownPdf(paper.name(), paper.pdf());
    }
}
