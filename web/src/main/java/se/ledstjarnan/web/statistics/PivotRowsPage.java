package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.statistics.PivotRow;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The rows behind one figure: just those that were counted, and each with the page that it stands on. */
@Named("pivotRows")
@RequestScoped
public class PivotRowsPage {

    private static final int SIZE = 50;

    @Inject
    private PivotService service;

    private PivotAsked asked;
    private Integer count;
    private String refused;

    private PivotAsked asked() {
        if (asked == null) {
            asked = PivotAsked.read(new AddressReader(Asked::parameter), LocalDate.now(ClockProducer.SWEDEN));
        }
        return asked;
    }

    private static String key(String name) {
        String typed = Asked.text(Asked.parameter(name));
        return typed.isEmpty() ? null : typed;
    }

    /** Without columns there is none to narrow by. */
    private String column() {
        return asked().ask().columns() == null ? null : key("col");
    }

    public int getCount() {
        if (count == null) {
            try {
                count = service.countBehind(asked().ask(), key("row"), column());
            } catch (DomainException e) {
                refused = Texts.of(e);
                count = 0;
            }
        }
        return count;
    }

    public String getRefused() {
        getCount();
        return refused;
    }

    private int page() {
        int last = Math.max(1, (getCount() + SIZE - 1) / SIZE);
        return Math.min(last, Asked.page(Asked.parameter("page")));
    }

    public List<PivotRow> getRows() {
        return getCount() == 0 ? List.of() : service.behind(asked().ask(), key("row"), column(), page(), SIZE);
    }

    public Pager getPager() {
        return Pager.of(
                getCount(),
                Integer.MAX_VALUE,
                page(),
                SIZE,
                number -> asked().address("/statistics/rows.xhtml")
                        .with("row", key("row"))
                        .with("col", column())
                        .with("page", number)
                        .toString());
    }

    /** "Avvikelser, 2026-01-01 till 2026-03-31". */
    public String getTitle() {
        return Texts.of(
                "statistics.rows.title",
                Texts.of("statistics.pivot.measure." + asked().ask().measure()),
                asked().ask().from().toString(),
                asked().ask().to().toString());
    }

    public String getBack() {
        return asked().address(PivotAsked.PAGE).toString();
    }

    public boolean isIgnored() {
        return asked().ignored() || asked().badDay();
    }

    /** Where the row stands by itself. */
    public String page(PivotRow row) {
        return switch (asked().ask().measure()) {
            case MEASURES, EFFECT -> "/measure/measure.xhtml?id=" + row.id();
            case LEX_SARAH -> "/lexsarah/case.xhtml?number=" + row.number();
            case LEX_MARIA -> "/lexmaria/case.xhtml?number=" + row.number();
            case CHECKS, CHECK_RESULT -> "/selfmonitoring/round.xhtml?number=" + row.number();
            case INDICATORS -> "/goal/indicator.xhtml?number=" + row.number();
            default -> "/deviation/case.xhtml?number=" + row.number();
        };
    }

    public String where(PivotRow row) {
        return Objects.requireNonNullElse(row.unit(), Texts.of("statistics.pivot.none.UNIT"));
    }
}
