package se.ledstjarnan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.access.LogSampleRow;
import se.ledstjarnan.ejb.access.SampleService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The samples of who has read cases: what is to be checked, and what was found before. */
@Named
@RequestScoped
public class SamplesPage {

    @Inject
    private SampleService samples;

    @Inject
    private Say say;

    private List<LogSampleRow> rows;

    public List<LogSampleRow> getRows() {
        if (rows == null) {
            rows = samples.list();
        }
        return rows;
    }

    /** What was found, or how far it has come. */
    public String state(LogSampleRow row) {
        if (row.late(say.today())) {
            return Texts.of("access.state.late");
        }
        if (row.open()) {
            return Texts.of("access.state.open");
        }
        return row.unjustified() == 0
                ? Texts.of("access.state.clean")
                : Texts.of("access.state.found", row.unjustified());
    }

    public String stateKind(LogSampleRow row) {
        if (row.open()) {
            return row.late(say.today()) ? "late" : "active";
        }
        return row.unjustified() == 0 ? "fine" : "soon";
    }
}
