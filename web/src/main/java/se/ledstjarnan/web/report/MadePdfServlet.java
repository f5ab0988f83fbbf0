package se.ledstjarnan.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out approved reports as PDF, with their figures inside. */
@WebServlet("/report/made-pdf")
public class MadePdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MadeReportService reports;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        MadeReportService.Printed printed = reports.pdf(MadePapers.number(request), MadePapers.kind(request));
        return HandedFile.shownPdf(printed.name() + ".pdf", printed.content());
    }
}
