package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.ejb.measure.EffectService;
import se.ledstjarnan.ejb.measure.HelpedFilter;
import se.ledstjarnan.ejb.measure.HelpedRow;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** What has helped, to learn from: judged measures, with what their owners and the charts say. */
@Named("helpedTable")
@RequestScoped
public class HelpedTable extends AddressedTable<HelpedFilter> {

    @Inject
    private EffectService effects;

    private EffectService.Page found;

    @Override
    protected String page() {
        return "/measure/helped.xhtml";
    }

    @Override
    protected HelpedFilter read(AddressReader asked) {
        return new HelpedFilter(
                asked.text("category"),
                asked.id("operation"),
                asked.constant("verdict", EffectVerdict.class),
                Asked.page(Asked.parameter("page")));
    }

    private EffectService.Page found() {
        if (found == null) {
            found = effects.judged(filter());
        }
        return found;
    }

    public List<HelpedRow> getRows() {
        return found().rows();
    }

    /** The measure's own words; null for those who may not read them. */
    public String title(HelpedRow row) {
        return found().titles().get(row.id());
    }

    /** What the chart says; empty where there is none. */
    public String chart(HelpedRow row) {
        EffectReading reading = found().readings().get(row.id());
        return Texts.of("measure.chart.short." + (reading == null ? EffectReading.Said.TOO_SHORT : reading.said()));
    }

    public String chartKind(HelpedRow row) {
        EffectReading reading = found().readings().get(row.id());
        EffectReading.Said said = reading == null ? EffectReading.Said.TOO_SHORT : reading.said();
        return switch (said) {
            case FEWER -> "fine";
            case MORE -> "soon";
            case TOO_SHORT, TOO_EARLY, NO_SIGN -> "";
        };
    }

    public String verdictKind(HelpedRow row) {
        return switch (row.verdict()) {
            case ACHIEVED -> "fine";
            case PARTLY -> "active";
            case NOT_ACHIEVED -> "soon";
            case CANNOT_JUDGE -> "";
        };
    }

    public Pager getPager() {
        return pager(found().count(), EffectService.MOST, found().page(), HelpedFilter.PAGE);
    }

    public List<Choice> getCategories() {
        return found().choices().stream()
                .filter(each -> each.category())
                .map(each -> new Choice(each.value(), each.name(), each.value().equals(filter().category())))
                .toList();
    }

    public List<Choice> getOperations() {
        return found().choices().stream()
                .filter(each -> !each.category())
                .map(each -> new Choice(
                        each.value(), each.name(), each.value().equals(String.valueOf(filter().operationId()))))
                .toList();
    }

    public List<Choice> getVerdicts() {
        return choices(EffectVerdict.values(), filter().verdict(), "measure.verdict.");
    }
}
