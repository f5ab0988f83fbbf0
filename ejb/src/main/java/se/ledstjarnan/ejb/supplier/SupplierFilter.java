package se.ledstjarnan.ejb.supplier;

/** What narrows the list of suppliers. @param page from 1 */
public record SupplierFilter(State state, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which suppliers. */
    public enum State {
        /** With an agreement that holds or is to come, and those that have none yet. */
        CURRENT,
        /** Of which something is to be done. */
        ATTENTION,
        PAST,
        EVERY
    }
}
