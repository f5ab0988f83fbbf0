package se.ledstjarnan.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.WordRenderer;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out reports for Word: an approved one as it was approved, a draft as it stands. */
@WebServlet("/report/made-docx")
public class MadeDocxServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MadeReportService reports;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        MadeReportService.Printed printed = reports.word(MadePapers.number(request), MadePapers.kind(request));
        return HandedFile.saved(printed.name() + ".docx", WordRenderer.MEDIA_TYPE, printed.content());
    }
}
