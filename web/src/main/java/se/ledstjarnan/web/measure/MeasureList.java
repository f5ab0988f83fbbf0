package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureListPage;
import se.ledstjarnan.ejb.measure.MeasureOrder;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Heading;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** One list of all measures, mine and my units'. Everything that narrows and orders it stands in the address. */
@Named
@RequestScoped
public class MeasureList {

    private static final String PAGE = "/measure/measures.xhtml";

    @Inject
    private MeasureReadService measures;

    @Inject
    private CurrentUser user;

    private MeasureAsked asked;
    private MeasureListPage found;

    private MeasureAsked asked() {
        if (asked == null) {
            asked = MeasureAsked.read(Asked::parameter);
        }
        return asked;
    }

    private MeasureFilter filter() {
        return asked().filter();
    }

    private MeasureListPage found() {
        if (found == null) {
            found = measures.list(filter(), asked().order());
        }
        return found;
    }

    public List<MeasureRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                found().most(),
                found().page(),
                MeasureFilter.PAGE,
                n -> address(asked().order()).with("page", n == 1 ? null : n).toString());
    }

    private Address address(MeasureOrder order) {
        return asked().address(PAGE, order);
    }

    /** The heading of a column, which orders the list by it, and the other way round when it already does. */
    public Heading heading(String column) {
        MeasureOrder.Column by = MeasureOrder.Column.valueOf(column);
        MeasureOrder now = asked().order();
        boolean same = now.by() == by;
        return new Heading(
                Texts.of("measure.list.column." + by),
                address(new MeasureOrder(by, same && !now.reversed())).toString(),
                same ? (now.reversed() ? Heading.DESCENDING : Heading.ASCENDING) : null);
    }

    /** The list as a file. */
    public String getExport() {
        return asked().address("/measure/export", asked().order()).toString();
    }

    /** Why there was no file, or null. */
    public String getExportRefused() {
        String refused = Asked.parameter("export");
        return "busy".equals(refused) || "many".equals(refused) ? Texts.of("measure.list.export." + refused) : null;
    }

    /** The last page that can be turned to is shown although there is more. */
    public boolean isLastPage() {
        return found().page() == MeasureListPage.LAST && found().count() >= found().most();
    }

    /** Something in the address could not be understood. */
    public boolean isIgnored() {
        return asked().ignored() || Asked.isRepeated(asked().known().keySet());
    }

    /** More was typed than is searched for. */
    public boolean isCut() {
        return asked().cut();
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        List<Choice> tabs = new ArrayList<>();
        for (MeasureFilter.Whose of : MeasureFilter.Whose.values()) {
            if (of != MeasureFilter.Whose.UNIT || user.hasRole(Role.ENHETSCHEF)) {
                String address = address(asked().order())
                        .with("whose", of == MeasureFilter.Whose.ALL ? null : AddressReader.lower(of))
                        .toString();
                tabs.add(new Choice(address, Texts.of("measure.whose." + of), of == filter().whose()));
            }
        }
        return tabs;
    }

    public List<Choice> getStates() {
        return Arrays.stream(MeasureFilter.State.values())
                .map(s -> new Choice(
                        AddressReader.lower(s), Texts.of("measure.filter.state." + s), s == filter().state()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(MeasureKind.values())
                .map(k -> new Choice(AddressReader.lower(k), Texts.of("measure.kind." + k), k == filter().kind()))
                .toList();
    }

    /** The orders, each its natural way; on a phone there are no headings to press. */
    public List<Choice> getSorts() {
        return Arrays.stream(MeasureOrder.Column.values())
                .map(by -> new Choice(
                        AddressReader.lower(by),
                        Texts.of("measure.list.sort." + by),
                        by == asked().order().by()))
                .toList();
    }

    /** Whether anything but the tab narrows the list. */
    public boolean isNarrowed() {
        MeasureFilter now = filter();
        return now.state() != MeasureFilter.State.OPEN
                || now.kind() != null
                || now.unitId() != null
                || !now.text().isEmpty();
    }

    public String getText() {
        return filter().text();
    }

    /** The tab, for the form that narrows within it; null for the first. */
    public String getWhose() {
        return asked().known().get("whose");
    }

    /** The unit that the address names, for the same form. */
    public Long getUnit() {
        return filter().unitId();
    }
}
