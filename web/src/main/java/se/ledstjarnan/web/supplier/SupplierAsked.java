package se.ledstjarnan.web.supplier;

import java.util.function.UnaryOperator;
import se.ledstjarnan.ejb.supplier.SupplierFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;

/** What an address of the list of suppliers asks for; the page and its file read it alike. */
record SupplierAsked(SupplierFilter filter, AddressReader reader) {

    static SupplierAsked read(UnaryOperator<String> parameter) {
        AddressReader reader = new AddressReader(parameter);
        SupplierFilter.State state = reader.constant("state", SupplierFilter.State.class);
        return new SupplierAsked(
                new SupplierFilter(
                        state == null ? SupplierFilter.State.CURRENT : state,
                        reader.text("text"),
                        Asked.page(parameter.apply("page"))),
                reader);
    }

    Address address(String page) {
        Address address = new Address(page);
        reader.known().forEach(address::with);
        return address;
    }
}
