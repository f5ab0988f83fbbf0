package se.ledstjarnan.web.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;

/**
 * What an address asks of the figures: {@code measure, rows, cols, from, to, unit, area, as}. What cannot be understood is left out, and
 * told of.
 *
 * @param known what was understood, as it stands in an address
 * @param badDay a day that does not exist was among it
 */
record PivotAsked(PivotAsk ask, Map<String, String> known, boolean ignored, boolean badDay) {

    static final String PAGE = "/statistics/pivot.xhtml";

    static PivotAsked read(AddressReader in, LocalDate today) {
        PivotMeasure chosen = in.constant("measure", PivotMeasure.class);
        PivotMeasure measure = chosen == null ? PivotMeasure.DEVIATIONS : chosen;
        PivotSplit asked = split(in, "rows", measure.splits());
        PivotSplit rows = asked == null ? measure.splits().iterator().next() : asked;
        Set<PivotSplit> others = measure.splits();
        others.remove(rows);
        PivotSplit columns = split(in, "cols", others);
        LocalDate to = in.day("to");
        LocalDate last = to == null ? today : to;
        LocalDate from = in.day("from");
        Long unit = in.id("unit");
        LegalArea area = in.constant("area", LegalArea.class);
        OrganisedAs as = in.constant("as", OrganisedAs.class);
        boolean byArea = measure.splits().contains(PivotSplit.AREA);
        PivotAsk ask = new PivotAsk(
                measure,
                rows,
                columns,
                from == null ? last.minusMonths(12).withDayOfMonth(1) : from,
                last,
                unit,
                byArea ? area : null,
                as == null ? OrganisedAs.NOW : as);
        boolean unused = area != null && !byArea;
        return new PivotAsked(ask, in.known(), in.isIgnored() || unused, in.isBadDay("from") || in.isBadDay("to"));
    }

    /** One of those that the measure has; nothing else is meant. */
    private static PivotSplit split(AddressReader in, String name, Set<PivotSplit> possible) {
        PivotSplit found = in.constant(name, PivotSplit.class);
        return in.keep(name, possible.contains(found) ? found : null) == null ? null : kept(in, name, found);
    }

    private static PivotSplit kept(AddressReader in, String name, PivotSplit found) {
        in.keep(name, AddressReader.lower(found));
        return found;
    }

    /** This page, or another, with what was understood. */
    Address address(String page) {
        Address address = new Address(page);
        known.forEach(address::with);
        return address;
    }

    /** The rows behind a figure; null for a total. */
    String behind(String row, String column) {
        return address("/statistics/rows.xhtml")
                .with("measure", AddressReader.lower(ask.measure()))
                .with("rows", AddressReader.lower(ask.rows()))
                .with("cols", AddressReader.lower(ask.columns()))
                .with("from", ask.from())
                .with("to", ask.to())
                .with("row", row)
                .with("col", column)
                .toString();
    }
}
