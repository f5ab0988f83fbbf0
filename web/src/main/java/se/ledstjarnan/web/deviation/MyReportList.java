package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.ejb.deviation.DraftService;
import se.ledstjarnan.ejb.deviation.MyReportFilter;
import se.ledstjarnan.ejb.deviation.MyReportListPage;
import se.ledstjarnan.ejb.deviation.MyReportRow;
import se.ledstjarnan.ejb.deviation.MyReportsService;
import se.ledstjarnan.ejb.deviation.ReportFormService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Heading;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** What I have reported. Everything that narrows and orders it stands in the address: {@code state, text, sort, dir, page}. */
@Named
@RequestScoped
public class MyReportList {

    private static final String PAGE = "/deviation/mine.xhtml";

    @Inject
    private MyReportsService reports;

    @Inject
    private DraftService drafts;

    @Inject
    private ReportFormService rules;

    private AddressReader address;
    private MyReportFilter filter;
    private MyReportListPage found;

    private MyReportFilter filter() {
        if (filter == null) {
            address = new AddressReader(Asked::parameter);
            MyReportFilter.State state = address.constant("state", MyReportFilter.State.class);
            MyReportFilter.Column by = address.constant("sort", MyReportFilter.Column.class);
            filter = new MyReportFilter(
                    state == null ? MyReportFilter.EVERY.state() : state,
                    address.text("text"),
                    by == null ? MyReportFilter.EVERY.by() : by,
                    "back".equals(Asked.parameter("dir")),
                    Asked.page(Asked.parameter("page")));
        }
        return filter;
    }

    private MyReportListPage found() {
        if (found == null) {
            found = reports.list(filter());
        }
        return found;
    }

    public List<MyReportRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                found().most(),
                found().page(),
                MyReportFilter.PAGE,
                n -> address(filter().by(), filter().reversed())
                        .with("page", n == 1 ? null : n)
                        .toString());
    }

    private Address address(MyReportFilter.Column by, boolean reversed) {
        Address list = new Address(PAGE);
        address().known().forEach(list::with);
        return list.with("sort", by == MyReportFilter.EVERY.by() ? null : AddressReader.lower(by))
                .with("dir", reversed ? "back" : null);
    }

    private AddressReader address() {
        filter();
        return address;
    }

    /** The heading of a column, which orders the list by it, and the other way round when it already does. */
    public Heading heading(String column) {
        MyReportFilter.Column by = MyReportFilter.Column.valueOf(column);
        boolean same = filter().by() == by;
        boolean descending = filter().reversed() != (by == MyReportFilter.Column.SENT);
        return new Heading(
                Texts.of("deviation.mine.column." + by),
                address(by, same && !filter().reversed()).toString(),
                same ? (descending ? Heading.DESCENDING : Heading.ASCENDING) : null);
    }

    public List<Choice> getStates() {
        return Arrays.stream(MyReportFilter.State.values())
                .map(s -> new Choice(
                        AddressReader.lower(s), Texts.of("deviation.mine.state." + s), s == filter().state()))
                .toList();
    }

    /** The orders, each its natural way; on a phone there are no headings to press. */
    public List<Choice> getSorts() {
        return Arrays.stream(MyReportFilter.Column.values())
                .map(by ->
                        new Choice(AddressReader.lower(by), Texts.of("deviation.mine.sort." + by), by == filter().by()))
                .toList();
    }

    /** Something in the address could not be understood. */
    public boolean isIgnored() {
        return address().isIgnored() || Asked.isRepeated(address().known().keySet());
    }

    /** More was typed than is searched for. */
    public boolean isCut() {
        return address().isCut();
    }

    public boolean isNarrowed() {
        return filter().state() != MyReportFilter.State.EVERY
                || !filter().text().isEmpty();
    }

    public String getText() {
        return filter().text();
    }

    /** The kind of tag for a status; the word says the same. */
    public String kind(DeviationStatus status) {
        return switch (status) {
            case RETURNED -> "soon";
            case CLOSED, ACKNOWLEDGED -> "fine";
            case INVESTIGATING, ACTING -> "active";
            case REPORTED, DUPLICATE -> "";
        };
    }

    public boolean isDraft() {
        return drafts.keptUntil(ReportEntry.OWN).isPresent();
    }

    public boolean isMayRegisterForOthers() {
        return rules.mayRegisterForOthers();
    }
}
