package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.domain.report.CollectedBlock;

/** Says that a report is handed over to be taken note of, where its chapter asks for nothing else. */
@ApplicationScoped
class NotedSource implements TellingSource {

    @Override
    public String code() {
        return "report.noted";
    }

    @Override
    public CollectedBlock collect(ReportAsked asked) {
        return CollectedBlock.told(List.of(), List.of(), List.of());
    }

    @Override
    public List<Told> tell(CollectedBlock block, Telling how) {
        return how.written() ? List.of() : List.of(Told.words(null, List.of(Words.of("noted"))));
    }
}
