package se.ledstjarnan.web.measure;

import java.util.Map;
import java.util.function.UnaryOperator;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureOrder;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;

/**
 * What an address asks of the list of measures: {@code whose, state, kind, unit, text, sort, dir, page}. What cannot be understood is
 * left out, and told of.
 *
 * @param known what was understood, as it stands in an address
 * @param ignored something was not
 * @param cut more text was given than is searched for
 */
record MeasureAsked(MeasureFilter filter, MeasureOrder order, Map<String, String> known, boolean ignored, boolean cut) {

    static MeasureAsked read(UnaryOperator<String> parameter) {
        AddressReader in = new AddressReader(parameter);
        MeasureFilter.Whose whose = in.constant("whose", MeasureFilter.Whose.class);
        MeasureFilter.State state = in.constant("state", MeasureFilter.State.class);
        MeasureFilter filter = new MeasureFilter(
                whose == null ? MeasureFilter.Whose.ALL : whose,
                state == null ? MeasureFilter.State.OPEN : state,
                in.constant("kind", MeasureKind.class),
                in.id("unit"),
                in.text("text"),
                Asked.page(parameter.apply("page")));
        MeasureOrder.Column by = in.constant("sort", MeasureOrder.Column.class);
        MeasureOrder order =
                new MeasureOrder(by == null ? MeasureOrder.NATURAL.by() : by, "back".equals(parameter.apply("dir")));
        return new MeasureAsked(filter, order, in.known(), in.isIgnored(), in.isCut());
    }

    /** The address of the same list in an order. */
    Address address(String page, MeasureOrder wanted) {
        Address address = new Address(page);
        known.forEach(address::with);
        return address.with("sort", wanted.by() == MeasureOrder.NATURAL.by() ? null : AddressReader.lower(wanted.by()))
                .with("dir", wanted.reversed() ? "back" : null);
    }
}
