package se.ledstjarnan.web.report;

import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.web.shared.Typed;

/** What of which report a file's address asks for: {@code ?number=12} and {@code ?number=12&part=true}. */
final class MadePapers {

    private MadePapers() {}

    static int number(HttpServletRequest request) {
        return Typed.number(request.getParameter("number"));
    }

    static MadeDocument.Kind kind(HttpServletRequest request) {
        return "true".equals(request.getParameter("part")) ? MadeDocument.Kind.PART : MadeDocument.Kind.WHOLE;
    }
}
