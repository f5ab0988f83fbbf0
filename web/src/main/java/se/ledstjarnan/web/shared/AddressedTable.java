package se.ledstjarnan.web.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A list whose address says what it is narrowed to and which page is shown: what the beans of such lists have in common.
 *
 * @param <F> what narrows the list
 */
public abstract class AddressedTable<F> {

    private AddressReader asked;
    private F filter;

    /** Where the list is. */
    protected abstract String page();

    /** What the address narrows the list to. */
    protected abstract F read(AddressReader address);

    /** Read once in a request. */
    protected F filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            filter = read(asked);
        }
        return filter;
    }

    /** The list as it is narrowed now, on its first page. */
    protected Address address() {
        return address(page());
    }

    /** What is asked for, at another address such as that of the list as a file. */
    protected Address address(String path) {
        filter();
        Address address = new Address(path);
        asked.known().forEach(address::with);
        return address;
    }

    /** How to go on; the parameters are those of {@link Pager#of}. */
    protected Pager pager(int count, int most, int page, int size) {
        return Pager.of(
                count,
                most,
                page,
                size,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    /** The constants to choose from, as the address has them, with the texts that begin with the prefix. */
    protected static <E extends Enum<E>> List<Choice> choices(E[] all, E chosen, String prefix) {
        return Arrays.stream(all)
                .map(each -> new Choice(AddressReader.lower(each), Texts.of(prefix + each), each == chosen))
                .toList();
    }

    /** Something in the address could not be understood, or more was typed than is searched for. */
    public boolean isIgnored() {
        filter();
        return asked.isIgnored()
                || asked.isCut()
                || Asked.isRepeated(asked.known().keySet());
    }
}
