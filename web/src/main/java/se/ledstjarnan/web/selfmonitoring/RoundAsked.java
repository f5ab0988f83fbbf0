package se.ledstjarnan.web.selfmonitoring;

import java.util.function.UnaryOperator;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.ejb.selfmonitoring.RoundFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;

/** What an address of the list of checks asks for; the page and its file read it alike. */
record RoundAsked(RoundFilter filter, AddressReader reader) {

    static RoundAsked read(UnaryOperator<String> parameter) {
        AddressReader reader = new AddressReader(parameter);
        RoundFilter.State state = reader.constant("state", RoundFilter.State.class);
        Long list = reader.id("list");
        return new RoundAsked(
                new RoundFilter(
                        state == null ? RoundFilter.State.ONGOING : state,
                        reader.constant("kind", CheckKind.class),
                        reader.id("unit"),
                        list == null ? null : (int) Math.max(0, Math.min(list, Integer.MAX_VALUE)),
                        Asked.page(parameter.apply("page"))),
                reader);
    }

    Address address(String page) {
        Address address = new Address(page);
        reader.known().forEach(address::with);
        return address;
    }
}
