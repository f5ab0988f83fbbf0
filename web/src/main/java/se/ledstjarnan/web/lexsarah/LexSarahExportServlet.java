package se.ledstjarnan.web.lexsarah;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.lexsarah.LexSarahExportRow;
import se.ledstjarnan.ejb.lexsarah.LexSarahExportService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoExportServlet;

/** The list of lex Sarah cases as a file, as {@code /lexsarah/export}. */
@WebServlet("/lexsarah/export")
public class LexSarahExportServlet extends IvoExportServlet<LexSarahStatus, Grade, LexSarahExportRow> {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "origin",
            "area",
            "where",
            "grade",
            "received",
            "investigated",
            "decided",
            "notified",
            "reference",
            "sent",
            "ivoDecided",
            "closed");

    @Inject
    private transient LexSarahExportService cases;

    @Override
    protected IvoAsked.Kind<LexSarahStatus, Grade> kind() {
        return LexSarahKind.KIND;
    }

    @Override
    protected String fileName() {
        return "lex-sarah";
    }

    @Override
    protected List<String> columns() {
        return COLUMNS;
    }

    @Override
    protected List<LexSarahExportRow> rows(IvoFilter<LexSarahStatus, Grade> filter) {
        return cases.export(filter);
    }

    @Override
    protected Object[] cells(LexSarahExportRow row) {
        return new Object[] {
            row.number(),
            said("status", row.status()),
            said("origin", row.origin()),
            said("act.area", row.area()),
            row.where(),
            said("grade", row.grade()),
            row.receivedAt(),
            row.investigatedAt(),
            row.decidedAt(),
            row.notifiedOn(),
            row.reference(),
            row.sentOn(),
            row.ivoDecidedOn(),
            row.closedAt()
        };
    }
}
