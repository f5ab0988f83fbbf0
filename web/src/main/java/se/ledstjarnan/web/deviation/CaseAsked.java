package se.ledstjarnan.web.deviation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseOrder;
import se.ledstjarnan.web.shared.Address;
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

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{4,9}");
    private static final Pattern CODE = Pattern.compile("[A-Z_][A-Z0-9_]{0,59}|\\d{1,18}");
    private static final int HIGHEST = 4;

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Reads the parameters of an address; whose cases "me" means is asked for only then. */
    static CaseAsked read(Function<String, String> parameter, Supplier<Long> me) {
        Reader in = new Reader(parameter);
        CaseFilter.State state = in.constant("status", CaseFilter.State.class);
        CaseFilter.State shown = state == null ? CaseFilter.State.OPEN : state;
        String text = Asked.text(parameter.apply("text"));
        boolean badDay = isBad(parameter.apply("from")) || isBad(parameter.apply("to"));
        CaseFilter filter = CaseFilter.open()
                .state(shown)
                .kind(in.constant("kind", CaseFilter.Kind.class))
                .source(in.constant("source", ReportSource.class))
                .area(in.constant("area", LegalArea.class))
                .unit(in.id("unit"))
                .category(in.code("category"))
                .severity(in.level("severity"))
                .cause(in.constant("cause", CauseArea.class))
                .suspicion(in.constant("suspicion", Restriction.class))
                .handler(in.handler(me))
                .waitsForMe(in.flag("waiting"))
                .late(in.flag("late"))
                .reported(in.day("from"), in.day("to"))
                .text(text)
                .build();
        CaseOrder.Column by = in.constant("sort", CaseOrder.Column.class);
        boolean over = shown == CaseFilter.State.CLOSED || shown == CaseFilter.State.EVERY || !text.isEmpty();
        CaseOrder.Column natural = over ? CaseOrder.Column.NEWEST : CaseOrder.Column.DUE;
        CaseOrder order = new CaseOrder(by == null ? natural : by, "back".equals(parameter.apply("dir")));
        return new CaseAsked(filter, order, in.known, by != null, in.ignored, badDay, isCut(parameter.apply("text")));
    }

    private static boolean isBad(String day) {
        return day != null && !day.isBlank() && Asked.day(day) == null;
    }

    private static boolean isCut(String text) {
        return text != null && Asked.text(text).length() < text.strip().length() - 1;
    }

    /** The address of the same list in an order. */
    Address address(String page, CaseOrder wanted) {
        Address address = new Address(page);
        known.forEach(address::with);
        boolean natural = wanted.equals(new CaseOrder(order.by(), false)) && !ordered;
        return address.with("text", filter.text())
                .with("sort", natural ? null : CaseList.lower(wanted.by()))
                .with("dir", wanted.reversed() ? "back" : null);
    }

    /** Reads one parameter after the other and remembers what was understood. */
    private static final class Reader {

        private final Function<String, String> parameter;
        private final Map<String, String> known = new LinkedHashMap<>();
        private boolean ignored;

        Reader(Function<String, String> parameter) {
            this.parameter = parameter;
        }

        <E extends Enum<E>> E constant(String name, Class<E> type) {
            E constant = keep(name, Asked.constant(type, parameter.apply(name), null));
            if (constant != null && !"sort".equals(name)) {
                known.put(name, CaseList.lower(constant));
            }
            return constant;
        }

        Long id(String name) {
            return keep(name, Asked.id(parameter.apply(name)));
        }

        LocalDate day(String name) {
            LocalDate day = Asked.day(parameter.apply(name));
            if (day != null) {
                known.put(name, day.toString());
            }
            return day;
        }

        String code(String name) {
            String typed = parameter.apply(name);
            String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
            return keep(name, CODE.matcher(code).matches() ? code : null);
        }

        Integer level(String name) {
            if ("none".equalsIgnoreCase(parameter.apply(name))) {
                known.put(name, "none");
                return 0;
            }
            Long level = Asked.id(parameter.apply(name));
            return keep(name, level == null || level < 1 || level > HIGHEST ? null : (Integer) level.intValue());
        }

        Long handler(Supplier<Long> me) {
            String typed = parameter.apply("handler");
            if (CaseList.ME.equals(typed) || CaseList.NOBODY.equals(typed)) {
                known.put("handler", typed);
                return CaseList.ME.equals(typed) ? me.get() : (Long) CaseFilter.NOBODY;
            }
            return id("handler");
        }

        boolean flag(String name) {
            boolean on = "1".equals(parameter.apply(name));
            keep(name, on ? "1" : null);
            return on;
        }

        private <T> T keep(String name, T value) {
            if (value != null) {
                known.put(name, value.toString());
            } else {
                String typed = parameter.apply(name);
                ignored |= typed != null && !typed.isBlank();
            }
            return value;
        }
    }
}
