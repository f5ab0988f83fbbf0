package se.ledstjarnan.web.analysis;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a decision basis as PDF, as {@code /analysis/pdf?number=2}. */
@WebServlet("/analysis/pdf")
public class AnalysisPaperServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnalysisReadService analysis;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int number = Typed.number(request.getParameter("number"));
        return HandedFile.shownPdf("tjansteskrivelse-BU-" + number + ".pdf", analysis.paper(number, false));
    }
}
