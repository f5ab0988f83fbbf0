package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.ejb.measure.EffectService;
import se.ledstjarnan.ejb.measure.HelpedChoice;
import se.ledstjarnan.ejb.measure.HelpedFilter;
import se.ledstjarnan.ejb.measure.HelpedRow;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;

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
        return asked(asked, Asked.parameter("page"));
    }

    static HelpedFilter asked(AddressReader asked, String page) {
        Long indicator = asked.id("indicator");
        return new HelpedFilter(
                asked.text("category"),
                indicator == null ? null : (int) Math.min(indicator, Integer.MAX_VALUE),
                asked.id("operation"),
                asked.id("unit"),
                asked.constant("verdict", EffectVerdict.class),
                Asked.page(page));
    }

    private EffectService.Page found() {
        if (found == null) {
            found = effects.judged(filter());
        }
        return found;
    }

    public List<HelpedRow> getRows() {
        return found().part().rows();
    }

    /** The reader asked for a unit that is not theirs to narrow by. */
    public boolean isUnitLeftOut() {
        return found().unitLeftOut();
    }

    /** The measure's own words; null for those who may not read them. */
    public String title(HelpedRow row) {
        return found().part().titles().get(row.id());
    }

    /** What the charts say of it; none where there is nothing to read. */
    public List<EffectChart> charts(HelpedRow row) {
        return found().part().charts().getOrDefault(row.id(), List.of()).stream()
                .map(view -> new EffectChart(0, view, row.verdict()))
                .toList();
    }

    public String verdictKind(HelpedRow row) {
        return switch (row.verdict()) {
            case ACHIEVED -> "fine";
            case PARTLY -> "active";
            case NOT_ACHIEVED -> "soon";
            case CANNOT_JUDGE, TOO_EARLY -> "";
        };
    }

    public Pager getPager() {
        return pager(found().count(), EffectService.MOST, found().page(), HelpedFilter.PAGE);
    }

    /** The same as a file. */
    public String getExport() {
        return address("/measure/helped-export").toString();
    }

    public List<Choice> getCategories() {
        return of(HelpedChoice.Of.CATEGORY, filter().category());
    }

    public List<Choice> getIndicators() {
        return of(HelpedChoice.Of.INDICATOR, filter().indicator());
    }

    public List<Choice> getOperations() {
        return of(HelpedChoice.Of.OPERATION, filter().operationId());
    }

    public List<Choice> getUnits() {
        return of(HelpedChoice.Of.UNIT, filter().unitId());
    }

    private List<Choice> of(HelpedChoice.Of what, Object chosen) {
        return found().choices().stream()
                .filter(each -> each.of() == what)
                .map(each -> new Choice(each.value(), each.name(), each.value().equals(String.valueOf(chosen))))
                .toList();
    }

    public List<Choice> getVerdicts() {
        return choices(EffectVerdict.values(), filter().verdict(), "measure.verdict.");
    }
}
