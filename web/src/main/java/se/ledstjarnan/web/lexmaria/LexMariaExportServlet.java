package se.ledstjarnan.web.lexmaria;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.lexmaria.LexMariaExportRow;
import se.ledstjarnan.ejb.lexmaria.LexMariaExportService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoExportServlet;
import se.ledstjarnan.web.shared.Texts;

/** The list of lex Maria cases as a file, as {@code /lexmaria/export}. */
@WebServlet("/lexmaria/export")
public class LexMariaExportServlet extends IvoExportServlet<LexMariaStatus, Seriousness, LexMariaExportRow> {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "unit",
            "seriousness",
            "toNotify",
            "occurred",
            "received",
            "investigated",
            "decided",
            "notified",
            "reference",
            "sent",
            "ivoDecided",
            "told",
            "closed");

    @Inject
    private transient LexMariaExportService cases;

    @Override
    protected IvoAsked.Kind<LexMariaStatus, Seriousness> kind() {
        return LexMariaKind.KIND;
    }

    @Override
    protected String fileName() {
        return "lex-maria";
    }

    @Override
    protected List<String> columns() {
        return COLUMNS;
    }

    @Override
    protected List<LexMariaExportRow> rows(IvoFilter<LexMariaStatus, Seriousness> filter) {
        return cases.export(filter);
    }

    @Override
    protected Object[] cells(LexMariaExportRow row) {
        return new Object[] {
            row.number(),
            said("status", row.status()),
            row.unit(),
            said("seriousness", row.seriousness()),
            row.notified() == null
                    ? null
                    : Texts.of(row.notified() ? "lexmaria.mark.notify" : "lexmaria.mark.notNotify"),
            row.occurredAt(),
            row.receivedAt(),
            row.investigatedAt(),
            row.decidedAt(),
            row.notifiedOn(),
            row.reference(),
            row.sentOn(),
            row.ivoDecidedOn(),
            row.toldOn(),
            row.closedAt()
        };
    }
}
