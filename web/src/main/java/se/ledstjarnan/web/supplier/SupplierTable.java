package se.ledstjarnan.web.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.ejb.supplier.SupplierFilter;
import se.ledstjarnan.ejb.supplier.SupplierRow;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of suppliers, and the overview of them that the board reads. */
@Named
@RequestScoped
public class SupplierTable {

    static final String PAGE = "/supplier/suppliers.xhtml";

    @Inject
    private SupplierService suppliers;

    private SupplierAsked asked;
    private SupplierService.Page found;
    private List<SupplierRow> overview;

    private SupplierAsked asked() {
        if (asked == null) {
            asked = SupplierAsked.read(Asked::parameter);
        }
        return asked;
    }

    private SupplierService.Page found() {
        if (found == null) {
            found = suppliers.list(asked().filter());
        }
        return found;
    }

    public List<SupplierRow> getRows() {
        return found().rows();
    }

    /** All that have an agreement, for the board. */
    public List<SupplierRow> getOverview() {
        if (overview == null) {
            overview = suppliers.overview();
        }
        return overview;
    }

    /** How many of the overview have confirmed for this year or the last. */
    public long confirmed(int thisYear) {
        return getOverview().stream()
                .filter(row -> row.confirmedYear() != null && row.confirmedYear() >= thisYear - 1)
                .filter(row -> !row.needs().contains(SupplierRow.Need.UNCONFIRMED))
                .count();
    }

    public long getHandedIn() {
        return getOverview().stream().filter(row -> row.results() > 0).count();
    }

    public long getVisited() {
        return getOverview().stream().filter(row -> row.visited() != null).count();
    }

    public long getGrave() {
        return getOverview().stream()
                .filter(row -> row.level() != null && row.level() > 2 && row.open() > 0)
                .count();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                SupplierService.MOST,
                found().page(),
                SupplierFilter.PAGE,
                n -> asked().address(PAGE).with("page", n == 1 ? null : n).toString());
    }

    public List<Choice> getStates() {
        return Arrays.stream(SupplierFilter.State.values())
                .map(each -> new Choice(
                        AddressReader.lower(each),
                        Texts.of("supplier.filter." + each),
                        each == asked().filter().state()))
                .toList();
    }

    public String getText() {
        return asked().filter().text();
    }

    /** Where the list is taken out as a file. */
    public String getExport() {
        return asked().address("/supplier/export").toString();
    }

    /** Why no file came: {@code busy} or {@code many}; null where none was asked for. */
    public String getRefused() {
        String refused = Asked.parameter("export");
        return "busy".equals(refused) || "many".equals(refused) ? refused : null;
    }

    public boolean isIgnored() {
        return asked().reader().isIgnored()
                || asked().reader().isCut()
                || Asked.isRepeated(asked().reader().known().keySet());
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(
                asked().filter().text().isEmpty()
                        ? "supplier.none." + asked().filter().state()
                        : "supplier.none.narrowed");
    }
}
