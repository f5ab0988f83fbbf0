package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.EarlierRequest;

/** What bodies asked for over earlier reports of the kind, until one that has told it is approved; its chapter says what has come of it. */
@ApplicationScoped
class RequestSource implements TellingSource {

    static final String CODE = "report.requests";

    private static final String REQUESTS = "requests";
    private static final List<String> COLUMNS = List.of("body", "day", "paragraph", "request");

    @Inject
    private JpaEarlierRequests requests;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public CollectedBlock collect(ReportAsked asked) {
        List<List<String>> rows =
                requests.before(asked).stream().map(RequestSource::row).toList();
        return CollectedBlock.told(
                List.of(), List.of(new CollectedList(REQUESTS, REQUESTS, COLUMNS, rows, null)), List.of());
    }

    private static List<String> row(EarlierRequest request) {
        return List.of(request.body(), request.day().toString(), request.paragraph(), request.request());
    }

    @Override
    public CollectedBlock renew(ReportAsked asked, CollectedBlock before) {
        return collect(asked);
    }

    @Override
    public List<Told> tell(CollectedBlock block, Telling how) {
        List<Told.Box> boxes = block.rows(REQUESTS).stream()
                .map(row -> new Told.Box(
                        Words.of("earlier.meeting", row.get(0), row.get(1), row.get(2)),
                        null,
                        Words.paragraphs(row.get(3)),
                        null))
                .toList();
        boolean missing = !how.written() && !how.approved();
        return boxes.isEmpty() ? List.of() : List.of(Told.asked(boxes, missing ? Words.of("earlier.missing") : null));
    }
}
