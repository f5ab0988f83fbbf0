package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListPage;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.deviation.CaseOrder;
import se.ledstjarnan.ejb.deviation.CaseRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Heading;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.SearchPlaces;
import se.ledstjarnan.web.shared.Texts;

/** One list of cases. Everything that narrows and orders it stands in the address. */
@Named
@RequestScoped
public class CaseList {

    static final String ME = "me";
    static final String NOBODY = "nobody";
    private static final String PAGE = "/deviation/cases.xhtml";
    private static final int SHORTEST = 2;

    @Inject
    private CaseListService cases;

    @Inject
    private CurrentUser user;

    @Inject
    private SearchPlaces places;

    private CaseAsked asked;
    private CaseListPage found;
    private Boolean unsearchable;

    private CaseAsked asked() {
        if (asked == null) {
            asked = CaseAsked.read(Asked::parameter, user::employeeId);
        }
        return asked;
    }

    CaseFilter filter() {
        return asked().filter();
    }

    CaseOrder order() {
        return asked().order();
    }

    /** A whole number of a case, of whatever kind, leads straight to it, if the reader may read it. */
    public String open() {
        String text = getText();
        return CaseAsked.isNumber(text) && cases.has(text)
                ? "/deviation/case?faces-redirect=true&number=" + text
                : places.exact(text).orElse(null);
    }

    private CaseListPage found() {
        if (found == null) {
            found = isTooShort()
                    ? new CaseListPage(List.of(), 0, CaseListPage.MOST, 1)
                    : cases.list(filter(), order(), Asked.page(Asked.parameter("page")));
        }
        return found;
    }

    public List<CaseRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                found().most(),
                found().page(),
                CaseListPage.SIZE,
                n -> address(order()).with("page", n == 1 ? null : n).toString());
    }

    /** The list as a file. */
    public String getExport() {
        return asked().address("/deviation/export", order()).toString();
    }

    /** Why there was no file, or null. */
    public String getExportRefused() {
        String refused = Asked.parameter("export");
        return "busy".equals(refused) || "many".equals(refused) ? Texts.of("deviation.list.export." + refused) : null;
    }

    /** The last page that can be turned to is shown although there is more. */
    public boolean isLastPage() {
        return found().page() == CaseListPage.LAST && found().count() >= found().most();
    }

    private Address address(CaseOrder order) {
        return asked().address(PAGE, order);
    }

    /** The heading of a column, which orders the list by it, and the other way round when it already does. */
    public Heading heading(String column) {
        CaseOrder.Column by = CaseOrder.Column.valueOf(column);
        CaseOrder now = order();
        boolean same = now.by() == by || now.by() == CaseOrder.Column.OLDEST && by == CaseOrder.Column.NEWEST;
        CaseOrder next = new CaseOrder(same ? now.by() : by, same && !now.reversed());
        return new Heading(
                Texts.of("deviation.list.column." + by),
                address(next).toString(),
                same ? (now.descending() ? Heading.DESCENDING : Heading.ASCENDING) : null);
    }

    /** Whether the rarer filters are in use, so that they are shown unfolded. */
    public boolean isMoreInUse() {
        CaseFilter now = filter();
        return now.kind() != null
                || now.source() != null
                || now.area() != null
                || now.category() != null
                || now.severity() != null
                || now.cause() != null
                || now.suspicion() != null
                || now.handlerId() != null
                || now.late()
                || now.from() != null
                || now.to() != null
                || isBadDay();
    }

    /** A day was asked for that does not exist; the list is shown without it and says so. */
    public boolean isBadDay() {
        return asked().badDay();
    }

    /** Something else in the address could not be understood. */
    public boolean isIgnored() {
        return asked().ignored() || Asked.isRepeated(asked().known().keySet());
    }

    /** One sign is no word to search for. */
    public boolean isTooShort() {
        return !getText().isEmpty() && getText().codePointCount(0, getText().length()) < SHORTEST;
    }

    /** Nothing was found, and nothing can be by these words. */
    public boolean isUnsearchable() {
        if (unsearchable == null) {
            boolean asks = !getText().isEmpty() && !isTooShort() && getRows().isEmpty();
            unsearchable = asks && !cases.isSearchable(getText());
        }
        return unsearchable;
    }

    /** More was typed than is searched for. */
    public boolean isCut() {
        return asked().cut();
    }

    public boolean isNarrowed() {
        return isMoreInUse()
                || filter().state() != CaseFilter.State.OPEN
                || filter().unitId() != null
                || filter().waitsForMe()
                || !filter().text().isEmpty();
    }

    public boolean isWaitingOnly() {
        return filter().waitsForMe();
    }

    public boolean isLateOnly() {
        return filter().late();
    }

    public boolean isSuspected(CaseRow row) {
        return row.restriction() != Restriction.NONE;
    }

    public LocalDate getFromDay() {
        return filter().from();
    }

    public LocalDate getToDay() {
        return filter().to();
    }

    public String getText() {
        return filter().text();
    }
}
