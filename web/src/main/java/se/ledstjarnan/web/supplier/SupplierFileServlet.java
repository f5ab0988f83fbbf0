package se.ledstjarnan.web.supplier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.supplier.SupplierResultService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a file of a supplier's self-monitoring, as {@code /supplier/file?id=17}: always to be saved. */
@WebServlet("/supplier/file")
public class SupplierFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupplierResultService results;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = results.file(Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
