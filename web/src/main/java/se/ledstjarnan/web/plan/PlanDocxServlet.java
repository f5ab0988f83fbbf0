package se.ledstjarnan.web.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.plan.PlanPaperService;
import se.ledstjarnan.ejb.report.WordRenderer;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out action plans for Word, as {@code /plan/docx?number=12} and {@code /plan/docx?year=2026}. */
@WebServlet("/plan/docx")
public class PlanDocxServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanPapers papers;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        PlanPapers.Printed printed = papers.print(request, PlanPaperService.Shape.WORD);
        return HandedFile.saved(printed.name() + ".docx", WordRenderer.MEDIA_TYPE, printed.content());
    }
}
