package se.ledstjarnan.web.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.ejb.allotment.AllotmentRow;
import se.ledstjarnan.ejb.allotment.NeedRow;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts means into words: kronor in thousands, and how cost differs from budget by sign and word. */
@Named
@ApplicationScoped
public class AllotmentWords {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Less than one in a hundred is as budgeted. */
    private static final int NEAR = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private Say say;

    /** "12 500"; a dash for nothing. */
    public String tkr(Long kronor) {
        return kronor == null ? "–" : say.number(thousands(kronor).setScale(0, RoundingMode.HALF_UP));
    }

    static BigDecimal thousands(long kronor) {
        return BigDecimal.valueOf(kronor).divide(THOUSAND);
    }

    /** As one types it; null for nothing. */
    static String typed(Long kronor) {
        return kronor == null
                ? null
                : thousands(kronor).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String typed(BigDecimal posts) {
        return posts == null ? null : posts.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** "24,5"; a dash for nothing. */
    public String number(BigDecimal figure) {
        return figure == null ? "–" : say.number(figure.stripTrailingZeros());
    }

    /** "▲ 250 tkr kvar", "▼ 120 tkr över budget", "= enligt budget"; a dash where the cost is not known. */
    public String left(long budget, Long left) {
        if (left == null) {
            return "–";
        }
        return switch (side(budget, left)) {
            case 1 -> Texts.of("allotment.left.under", tkr(left));
            case -1 -> Texts.of("allotment.left.over", tkr(-left));
            default -> Texts.of("allotment.left.even");
        };
    }

    public String leftKind(long budget, Long left) {
        if (left == null) {
            return "";
        }
        return switch (side(budget, left)) {
            case 1 -> "fine";
            case -1 -> "late";
            default -> "";
        };
    }

    /** Whether a cost of so many per cent of the budget is within it, as near as the list of a year has it. */
    static boolean isWithin(BigDecimal percent) {
        return percent.compareTo(HUNDRED) <= 0
                || percent.subtract(HUNDRED).multiply(BigDecimal.valueOf(NEAR)).compareTo(HUNDRED) < 0;
    }

    private static int side(long budget, long left) {
        return Math.abs(left) * NEAR < budget || left == 0 ? 0 : Long.signum(left);
    }

    /** Whether the cost is what is expected, and not yet an outcome. */
    public boolean expected(AllotmentRow row) {
        return row.cost() != null && !row.over();
    }

    public String where(String unit) {
        return unit == null ? Texts.of("allotment.whole") : unit;
    }

    /** "1 200 tkr om året, 2 årsarbetare". */
    public String asked(NeedRow need) {
        String money = need.amount() == null ? "" : Texts.of("allotment.asked.money", tkr(need.amount()));
        String posts = need.posts() == null ? "" : Texts.of("allotment.asked.posts", number(need.posts()));
        return money.isEmpty() || posts.isEmpty() ? money + posts : money + ", " + posts;
    }

    public String state(NeedStatus status, NeedAnswer answer) {
        return Texts.of(answer == null ? "allotment.need." + status : "allotment.answer." + answer);
    }

    public String stateKind(NeedStatus status, NeedAnswer answer) {
        if (answer == null) {
            return status == NeedStatus.RAISED ? "active" : "";
        }
        return switch (answer) {
            case GRANTED -> "fine";
            case PARTLY, POSTPONED -> "soon";
            case REFUSED -> "late";
        };
    }
}
