package se.ledstjarnan.web.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.plan.PlanPaperService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out action plans as PDF, as {@code /plan/pdf?number=12} and {@code /plan/pdf?year=2026}. */
@WebServlet("/plan/pdf")
public class PlanPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanPapers papers;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        PlanPapers.Printed printed = papers.print(request, PlanPaperService.Shape.PDF);
        return HandedFile.shownPdf(printed.name() + ".pdf", printed.content());
    }
}
