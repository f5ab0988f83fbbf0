package se.ledstjarnan.web.deviation;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseOrder;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;

/**
 * What an address asks of the list of cases: {@code status, kind, source, area, unit, category} (its code), {@code severity,
 * cause, suspicion, handler, waiting, late, from, to, text, sort, dir}. What cannot be understood is left out, and told of.
 *
 * @param known what was understood, as it stands in an address
 * @param ignored something was not
 * @param badDay a day that does not exist was among it
 * @param cut more text was given than is searched for
 */
record CaseAsked(
        CaseFilter filter,
        CaseOrder order,
        Map<String, String> known,
        boolean ordered,
        boolean ignored,
        boolean badDay,
        boolean cut) {

    private static final Pattern NUMBER = Pattern.compile("[Tt]?\\d{4}-\\d{4,9}");
    private static final Pattern CODE = Pattern.compile("[A-Z_][A-Z0-9_]{0,59}|\\d{1,18}");
    private static final int HIGHEST = 4;

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Reads the parameters of an address; whose cases "me" means is asked for only then. */
    static CaseAsked read(UnaryOperator<String> parameter, Supplier<Long> me) {
        AddressReader in = new AddressReader(parameter);
        CaseFilter.State state = in.constant("status", CaseFilter.State.class);
        CaseFilter.State shown = state == null ? CaseFilter.State.OPEN : state;
        String text = in.text("text");
        CaseFilter filter = CaseFilter.open()
                .state(shown)
                .kind(in.constant("kind", CaseFilter.Kind.class))
                .source(in.constant("source", ReportSource.class))
                .area(in.constant("area", LegalArea.class))
                .unit(in.id("unit"))
                .category(code(in))
                .severity(level(in))
                .cause(in.constant("cause", CauseArea.class))
                .suspicion(in.constant("suspicion", Restriction.class))
                .handler(handler(in, me))
                .waitsForMe(in.flag("waiting"))
                .late(in.flag("late"))
                .reported(in.day("from"), in.day("to"))
                .text(text)
                .build();
        CaseOrder.Column by = in.constant("sort", CaseOrder.Column.class);
        boolean over = shown == CaseFilter.State.CLOSED || shown == CaseFilter.State.EVERY || !text.isEmpty();
        CaseOrder.Column natural = over ? CaseOrder.Column.NEWEST : CaseOrder.Column.DUE;
        CaseOrder order = new CaseOrder(by == null ? natural : by, "back".equals(parameter.apply("dir")));
        boolean badDay = in.isBadDay("from") || in.isBadDay("to");
        return new CaseAsked(filter, order, in.known(), by != null, in.isIgnored(), badDay, in.isCut());
    }

    private static String code(AddressReader in) {
        String typed = in.typed("category");
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return in.keep("category", CODE.matcher(code).matches() ? code : null);
    }

    private static Integer level(AddressReader in) {
        if ("none".equalsIgnoreCase(in.typed("severity"))) {
            in.keep("severity", "none");
            return 0;
        }
        Long level = Asked.id(in.typed("severity"));
        return in.keep("severity", level == null || level < 1 || level > HIGHEST ? null : (Integer) level.intValue());
    }

    private static Long handler(AddressReader in, Supplier<Long> me) {
        String typed = in.typed("handler");
        if (CaseList.ME.equals(typed) || CaseList.NOBODY.equals(typed)) {
            in.keep("handler", typed);
            return CaseList.ME.equals(typed) ? me.get() : (Long) CaseFilter.NOBODY;
        }
        return in.id("handler");
    }

    /** The address of the same list in an order. */
    Address address(String page, CaseOrder wanted) {
        Address address = new Address(page);
        known.forEach(address::with);
        boolean natural = wanted.equals(new CaseOrder(order.by(), false)) && !ordered;
        return address.with("sort", natural ? null : AddressReader.lower(wanted.by()))
                .with("dir", wanted.reversed() ? "back" : null);
    }
}
