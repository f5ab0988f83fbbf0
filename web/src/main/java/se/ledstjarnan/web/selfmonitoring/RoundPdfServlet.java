package se.ledstjarnan.web.selfmonitoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.selfmonitoring.CheckFileService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a check as PDF, as {@code /selfmonitoring/pdf?number=17}. */
@WebServlet("/selfmonitoring/pdf")
public class RoundPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckFileService files;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        int number = Typed.number(request.getParameter("number"));
        return HandedFile.shownPdf("kontroll-" + number + ".pdf", files.paper(number));
    }
}
