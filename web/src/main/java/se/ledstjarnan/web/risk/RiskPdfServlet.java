package se.ledstjarnan.web.risk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out an analysis as PDF, as {@code /risk/pdf?number=12}. */
@WebServlet("/risk/pdf")
public class RiskPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RiskService risks;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int number = Typed.number(request.getParameter("number"));
        return HandedFile.shownPdf("riskanalys-RA-" + number + ".pdf", risks.paper(number));
    }
}
