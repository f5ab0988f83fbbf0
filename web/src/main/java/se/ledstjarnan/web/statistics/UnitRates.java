package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.ejb.statistics.UnitRate;
import se.ledstjarnan.ejb.statistics.UnitRateService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Texts;

/** Units beside each other per what they care for, where deviations are split by unit; {@code per} in the address. */
@Named
@RequestScoped
public class UnitRates {

    @Inject
    private UnitRateService service;

    @Inject
    private PivotPage page;

    private Optional<UnitRateService.Span> span;
    private List<Row> rows;

    /** A unit in words. */
    public record Row(String unit, int count, String denominator, String rate) {}

    private DenominatorKind kind() {
        return Asked.constant(DenominatorKind.class, Asked.parameter("per"), DenominatorKind.PATIENTS);
    }

    private Optional<UnitRateService.Span> span() {
        if (span == null) {
            PivotAsk ask = page.asked().ask();
            span = service.span(ask.from(), ask.to());
        }
        return span;
    }

    public boolean isShown() {
        PivotAsk ask = page.asked().ask();
        boolean units = ask.measure() == PivotMeasure.DEVIATIONS && ask.rows() == PivotSplit.UNIT;
        return units && ask.area() == null && span().isPresent();
    }

    public String getTitle() {
        return Texts.of("statistics.rates.title." + kind(), kind().per());
    }

    public String getIntro() {
        UnitRateService.Span quarters = span().orElseThrow();
        return Texts.of(
                "statistics.rates.intro",
                words(quarters.first().toString()),
                words(quarters.last().toString()));
    }

    private static String words(String quarter) {
        return quarter.toLowerCase(Texts.SWEDISH);
    }

    public String getDenominator() {
        return Texts.of("statistics.rates.of." + kind());
    }

    public String getRate() {
        return Texts.of("statistics.rates.rate", kind().per());
    }

    public String getNote() {
        return Texts.of("statistics.rates.note", kind().per());
    }

    /** The same page by another denominator. */
    public List<Choice> getKinds() {
        return Arrays.stream(DenominatorKind.values())
                .map(each -> new Choice(
                        page.asked()
                                .address(PivotAsked.PAGE)
                                .with("per", AddressReader.lower(each))
                                .toString(),
                        Texts.of("statistics.rates.of." + each),
                        each == kind()))
                .toList();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = service.rates(kind(), span().orElseThrow()).stream()
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(UnitRate rate) {
        NumberFormat whole = NumberFormat.getInstance(Texts.SWEDISH);
        NumberFormat one = NumberFormat.getInstance(Texts.SWEDISH);
        one.setMaximumFractionDigits(1);
        boolean known = rate.denominator() != null;
        String words = Texts.of(known ? "statistics.rates.tiny" : "statistics.rates.missing");
        return new Row(
                rate.unit(),
                rate.count(),
                known ? whole.format(rate.denominator()) : "–",
                rate.isRated() ? one.format((double) rate.count() * kind().per() / rate.denominator()) : words);
    }
}
