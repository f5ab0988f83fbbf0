package se.ledstjarnan.web.supplier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.supplier.SupplierGradeService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Say;

/** Hands out the grades of all suppliers as PDF, as {@code /supplier/grades}. */
@WebServlet("/supplier/grades")
public class GradesPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupplierGradeService grades;

    @Inject
    private transient Say say;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        return HandedFile.shownPdf("bedomning-av-leverantorer-" + say.today() + ".pdf", grades.paper());
    }
}
