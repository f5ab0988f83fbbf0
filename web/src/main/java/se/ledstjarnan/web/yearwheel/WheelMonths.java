package se.ledstjarnan.web.yearwheel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Which months of the list are open: the one asked for, else the one that is now, or every one. */
@Named
@RequestScoped
public class WheelMonths {

    private static final int MONTHS = 12;

    @Inject
    private WheelPage page;

    @Inject
    private Say say;

    public boolean isOpen(int month) {
        return isUnfolded() || month == opened();
    }

    private int opened() {
        Long typed = Asked.id(Asked.parameter("month"));
        if (typed != null && typed >= 1 && typed <= MONTHS) {
            return typed.intValue();
        }
        return page.getYear() == say.today().getYear() ? say.today().getMonthValue() : 1;
    }

    public boolean isUnfolded() {
        return "1".equals(Asked.parameter("unfold"));
    }

    /** The same list with all months open, or folded again. */
    public String getFolding() {
        return page.address(page.getYear())
                .with("unfold", isUnfolded() ? null : 1)
                .toString();
    }

    /** The list with that month open, at its place. */
    public String address(int month) {
        return page.address(page.getYear()).with("month", month) + "#month-" + month;
    }

    /** How much a month holds, and what of it is late. */
    public String sum(int month) {
        long late = page.items(month).stream()
                .filter(item -> item.late(say.today()))
                .count();
        String all = Texts.of("yearwheel.month.sum", page.items(month).size());
        return late == 0 ? all : all + ", " + Texts.of("yearwheel.month.late", late);
    }
}
