package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListPage;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.deviation.CaseRow;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Pager;

/** One list of cases. Everything that narrows and orders it stands in the address, and what cannot be meant is left out. */
@Named
@RequestScoped
public class CaseList {

    private static final String PAGE = "/deviation/cases.xhtml";

    @Inject
    private CaseListService cases;

    private CaseFilter filter;
    private CaseListPage found;

    CaseFilter filter() {
        if (filter == null) {
            CaseFilter.State state =
                    Asked.constant(CaseFilter.State.class, Asked.parameter("status"), CaseFilter.State.OPEN);
            boolean over = state == CaseFilter.State.CLOSED || state == CaseFilter.State.EVERY;
            filter = new CaseFilter(
                    state,
                    Asked.constant(CaseFilter.Kind.class, Asked.parameter("kind"), null),
                    Asked.constant(LegalArea.class, Asked.parameter("area"), null),
                    Asked.id(Asked.parameter("unit")),
                    Asked.id(Asked.parameter("category")),
                    Asked.id(Asked.parameter("handler")),
                    "1".equals(Asked.parameter("waiting")),
                    Asked.day(Asked.parameter("from")),
                    Asked.day(Asked.parameter("to")),
                    Asked.text(Asked.parameter("text")),
                    Asked.constant(
                            CaseFilter.Sort.class,
                            Asked.parameter("sort"),
                            over ? CaseFilter.Sort.NEWEST : CaseFilter.Sort.DUE),
                    Asked.page(Asked.parameter("page")));
        }
        return filter;
    }

    private CaseListPage found() {
        if (found == null) {
            found = cases.list(filter());
        }
        return found;
    }

    public List<CaseRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                CaseListPage.MOST,
                found().page(),
                CaseFilter.PAGE,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    private Address address() {
        CaseFilter now = filter();
        return new Address(PAGE)
                .with("status", now.state() == CaseFilter.State.OPEN ? null : lower(now.state()))
                .with("kind", lower(now.kind()))
                .with("area", lower(now.area()))
                .with("unit", now.unitId())
                .with("category", now.categoryId())
                .with("handler", now.handlerId())
                .with("waiting", now.waitsForMe() ? "1" : null)
                .with("from", now.from())
                .with("to", now.to())
                .with("text", now.text())
                .with("sort", lower(Asked.constant(CaseFilter.Sort.class, Asked.parameter("sort"), null)));
    }

    static String lower(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the rarer filters are in use, so that they are shown unfolded. */
    public boolean isMoreInUse() {
        CaseFilter now = filter();
        return now.kind() != null
                || now.area() != null
                || now.categoryId() != null
                || now.handlerId() != null
                || now.from() != null
                || now.to() != null
                || isBadDay();
    }

    /** A day was asked for that does not exist; the list is shown without it and says so. */
    public boolean isBadDay() {
        return isBad(Asked.parameter("from")) || isBad(Asked.parameter("to"));
    }

    private static boolean isBad(String day) {
        return day != null && !day.isBlank() && Asked.day(day) == null;
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
