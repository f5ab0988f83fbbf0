package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.ejb.supplier.FindingRef;
import se.ledstjarnan.ejb.supplier.SupplierDutyService;
import se.ledstjarnan.ejb.supplier.SupplierRef;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A supplier as those see it who follow it up, a tab at a time. */
@Named
@ViewScoped
public class SupplierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> TABS = List.of("agreements", "quality", "visits", "permits", "logins");

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierDutyService duties;

    @Inject
    private Say say;

    private String number;
    private String tab;
    private String item;
    private SupplierRef ref;
    private transient SupplierView view;
    private transient Map<Long, List<LegalClock>> clocks;

    public void load() {
        view = suppliers.open(Typed.number(number));
        ref = new SupplierRef(view.head().number(), view.head().stored());
    }

    public SupplierView getView() {
        if (view == null) {
            view = suppliers.open(Typed.number(number));
        }
        return view;
    }

    /** As it was when the page was opened. */
    SupplierRef ref() {
        return ref;
    }

    /** The tab shown; the first one for anything unknown. */
    public String getShown() {
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    public List<Choice> getTabs() {
        return TABS.stream()
                .map(each -> new Choice(address(each), Texts.of("supplier.tab." + each), each.equals(getShown())))
                .toList();
    }

    String address(String shown) {
        return new Address("/supplier/supplier.xhtml")
                .with("number", number)
                .with("tab", TABS.get(0).equals(shown) ? null : shown)
                .toString();
    }

    /** Whether the form about this part of the tab is open. */
    public boolean chosen(long id) {
        return Long.valueOf(id).equals(Asked.id(item));
    }

    /** Whether the form that settles a concern is open. */
    public boolean isSettling() {
        return concern() != null;
    }

    /** The concern to be settled; null for none. */
    Long concern() {
        return getView().concerns().stream()
                .filter(SupplierView.Concern::open)
                .map(SupplierView.Concern::id)
                .filter(this::chosen)
                .findFirst()
                .orElse(null);
    }

    /** How long it has gone on since it was noticed. */
    public List<LegalClock> clocks(SupplierView.Concern concern) {
        if (clocks == null) {
            clocks = duties.clocks(getView().concerns());
        }
        return clocks.getOrDefault(concern.id(), List.of());
    }

    /** Whether what is bought needs a permit and none holds. */
    public boolean isPermitMissing() {
        return getView().agreements().stream()
                        .anyMatch(agreement -> agreement.permitNeeded() && agreement.holds(say.today()))
                && getView().permits().stream().noneMatch(permit -> permit.holds(say.today()));
    }

    /** The finding whose form is open; null for none. */
    FindingRef finding() {
        return getView().visits().stream()
                .flatMap(visit -> visit.findings().stream()
                        .filter(finding -> chosen(finding.id()))
                        .map(finding -> new FindingRef(visit.id(), visit.stored(), finding.id())))
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
