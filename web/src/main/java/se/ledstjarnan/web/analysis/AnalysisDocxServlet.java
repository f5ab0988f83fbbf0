package se.ledstjarnan.web.analysis;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.report.WordRenderer;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a decision basis for a word processor, as {@code /analysis/docx?number=2}. */
@WebServlet("/analysis/docx")
public class AnalysisDocxServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnalysisReadService analysis;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int number = Typed.number(request.getParameter("number"));
        return HandedFile.saved(
                "tjansteskrivelse-BU-" + number + ".docx", WordRenderer.MEDIA_TYPE, analysis.paper(number, true));
    }
}
