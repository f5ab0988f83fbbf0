package se.ledstjarnan.web.routine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.routine.ProcessService;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a process as PDF, as {@code /routine/process.pdf?number=1&version=2}; without a version, the one established. */
@WebServlet("/routine/process.pdf")
public class ProcessPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProcessService processes;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        RoutineService.Paper paper = processes.paper(
                Typed.number(request.getParameter("number")), Typed.optionalNumber(request.getParameter("version")));
        return HandedFile.shownPdf(paper.name(), paper.pdf());
    }
}
