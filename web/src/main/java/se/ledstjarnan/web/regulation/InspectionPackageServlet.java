package se.ledstjarnan.web.regulation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.regulation.RegulationService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Say;

/** Hands out what an inspection asks for: how it stands with the regulation and who answers for what, as a zip file. */
@WebServlet("/regulation/package")
public class InspectionPackageServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegulationService regulation;

    @Inject
    private transient Say say;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        return HandedFile.saved(
                "sosfs-2011-9-" + say.today() + ".zip", "application/zip", regulation.inspectionPackage());
    }
}
