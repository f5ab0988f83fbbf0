package se.ledstjarnan.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.ejb.report.DefinitionRow;
import se.ledstjarnan.ejb.report.MadeFilter;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.MadeRow;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of reports of every kind, the newest period on top. */
@Named
@RequestScoped
public class MadeTable extends AddressedTable<MadeFilter> {

    static final String PAGE = "/report/reports.xhtml";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    private MadeReportService reports;

    private MadeReportService.Page found;
    private List<DefinitionRow> kinds;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected MadeFilter read(AddressReader asked) {
        return asked(asked);
    }

    /** What an address asks for, of the list or of its file. */
    static MadeFilter asked(AddressReader asked) {
        MadeFilter.State state = asked.constant("state", MadeFilter.State.class);
        Long year = asked.id("year");
        String kind = asked.text("kind");
        return new MadeFilter(
                state == null ? MadeFilter.State.ALL : state,
                kind.isEmpty() ? null : kind,
                year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year.intValue(),
                Asked.page(asked.typed("page")));
    }

    private MadeReportService.Page found() {
        if (found == null) {
            found = reports.list(filter());
        }
        return found;
    }

    public List<MadeRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), Integer.MAX_VALUE, found().page(), MadeFilter.PAGE);
    }

    /** The same as a file. */
    public String getExport() {
        return address("/report/reports-export").toString();
    }

    /** The tag's colour for a status. */
    public String kind(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "soon";
            case APPROVED -> "active";
            case HANDED -> "fine";
        };
    }

    public List<Choice> getStates() {
        return choices(MadeFilter.State.values(), filter().state(), "report.state.");
    }

    /** Kinds of reports that there is a definition in force of. */
    public List<DefinitionRow> getKinds() {
        if (kinds == null) {
            kinds = reports.kinds();
        }
        return kinds;
    }

    public List<Choice> getKindChoices() {
        return getKinds().stream()
                .map(kind -> new Choice(kind.code(), kind.name(), kind.code().equals(filter().code())))
                .toList();
    }

    public Integer getYear() {
        return filter().year();
    }

    /** What the empty list says. */
    public String getNothing() {
        boolean narrowed =
                filter().state() != MadeFilter.State.ALL || filter().code() != null || filter().year() != null;
        return Texts.of(narrowed ? "report.made.none.narrowed" : "report.made.none");
    }
}
