package se.ledstjarnan.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.ejb.review.ReviewFilter;
import se.ledstjarnan.ejb.review.ReviewRow;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of reports from supervision authorities and auditors, those to answer first. */
@Named
@RequestScoped
public class ReviewTable extends AddressedTable<ReviewFilter> {

    static final String PAGE = "/review/reviews.xhtml";

    @Inject
    private ReviewService reviews;

    private ReviewService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected ReviewFilter read(AddressReader asked) {
        return filter(asked, Asked.page(Asked.parameter("page")));
    }

    /** What an address asks for; the page and its file read it alike. */
    static ReviewFilter filter(AddressReader asked, int page) {
        ReviewFilter.State state = asked.constant("state", ReviewFilter.State.class);
        return new ReviewFilter(
                state == null ? ReviewFilter.State.OPEN : state,
                asked.constant("kind", ReviewKind.class),
                asked.id("unit"),
                page);
    }

    private ReviewService.Page found() {
        if (found == null) {
            found = reviews.list(filter());
        }
        return found;
    }

    public List<ReviewRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), ReviewService.MOST, found().page(), ReviewFilter.PAGE);
    }

    /** The same as a file. */
    public String getExport() {
        return address("/review/export").toString();
    }

    public List<Choice> getStates() {
        return choices(ReviewFilter.State.values(), filter().state(), "review.filter.");
    }

    public List<Choice> getKinds() {
        return choices(ReviewKind.values(), filter().kind(), "review.kind.");
    }

    public List<Choice> getUnits() {
        return found().units().stream()
                .map(unit ->
                        new Choice(unit.id().toString(), unit.name(), unit.id().equals(filter().unitId())))
                .toList();
    }

    /** Whether the reader keeps reports. */
    public boolean isWriter() {
        return found().writes();
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(
                filter().kind() == null && filter().unitId() == null
                        ? "review.none." + filter().state()
                        : "review.none.narrowed");
    }
}
