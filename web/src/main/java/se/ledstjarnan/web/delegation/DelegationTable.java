package se.ledstjarnan.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.delegation.DelegationFilter;
import se.ledstjarnan.ejb.delegation.DelegationFilter.Show;
import se.ledstjarnan.ejb.delegation.DelegationFilter.Tab;
import se.ledstjarnan.ejb.delegation.DelegationList;
import se.ledstjarnan.ejb.delegation.DelegationRow;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Delegations: one's own, those one has given, and for managers and MAS those of the staff; the address says which. */
@Named
@RequestScoped
public class DelegationTable extends AddressedTable<DelegationFilter> {

    private static final String PAGE = "/delegation/delegations.xhtml";

    @Inject
    private DelegationService delegations;

    @Inject
    private Say say;

    private DelegationService.Rights rights;
    private DelegationList found;

    private DelegationService.Rights rights() {
        if (rights == null) {
            rights = delegations.rights();
        }
        return rights;
    }

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected DelegationFilter read(AddressReader asked) {
        List<Tab> tabs = tabs();
        Tab tab = asked.constant("tab", Tab.class);
        Show show = asked.constant("show", Show.class);
        return new DelegationFilter(
                tab == null || !tabs.contains(tab) ? tabs.get(0) : tab,
                show == null ? Show.CURRENT : show,
                asked.text("text"),
                asked.id("unit"),
                asked.id("task"),
                Asked.page(Asked.parameter("page")));
    }

    /** What one does most comes first. */
    private List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        if (rights().manages()) {
            tabs.add(Tab.STAFF);
        }
        if (isGiver()) {
            tabs.add(Tab.GIVEN);
        }
        tabs.add(Tab.RECEIVED);
        return tabs;
    }

    private DelegationList found() {
        if (found == null) {
            found = delegations.list(filter());
        }
        return found;
    }

    public List<DelegationRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), DelegationList.MOST, found().page(), DelegationFilter.PAGE);
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        Tab now = filter().tab();
        return tabs().stream()
                .map(tab -> new Choice(
                        new Address(PAGE).with("tab", AddressReader.lower(tab)).toString(),
                        Texts.of("delegation.tab." + (tab == Tab.STAFF && isKeeper() ? "EVERY" : tab.name())),
                        tab == now))
                .toList();
    }

    public String getTab() {
        return AddressReader.lower(filter().tab());
    }

    public List<Choice> getShows() {
        return choices(Show.values(), filter().show(), "delegation.show.");
    }

    public String getText() {
        return filter().text();
    }

    public boolean isNarrowed() {
        DelegationFilter now = filter();
        return !now.text().isEmpty() || now.show() != Show.CURRENT || now.unitId() != null || now.taskId() != null;
    }

    /** Whether the reader may delegate anything. */
    public boolean isGiver() {
        return !rights().licensed().isEmpty();
    }

    /** Whether the reader keeps the registers. */
    public boolean isKeeper() {
        return rights().keepsRegister();
    }

    /** Whether the list is of what the reader received. */
    public boolean isOwn() {
        return filter().tab() == Tab.RECEIVED;
    }

    public String state(DelegationRow row) {
        return Texts.of(row.expiring(say.today()) ? "delegation.expiring" : "delegation.state." + row.state());
    }

    public String stateKind(DelegationRow row) {
        return row.expiring(say.today()) ? "soon" : DelegationWords.kind(row.state());
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(isNarrowed() ? "delegation.none.narrowed" : "delegation.none." + filter().tab());
    }
}
