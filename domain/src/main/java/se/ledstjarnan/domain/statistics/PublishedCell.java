package se.ledstjarnan.domain.statistics;

/**
 * A cell as those above may see it. A hidden cell does not carry its count, so nothing that shows, stores or sends the published
 * table can let it out.
 *
 * @param value the count; null where hidden
 */
public record PublishedCell(Display display, Integer value) {

    /** How a cell is shown. */
    public enum Display {
        SHOWN,
        /** Hidden since it is small: at least 1, under the threshold. */
        SMALL,
        /** Hidden so that a small one cannot be worked out. */
        WITHHELD
    }

    public PublishedCell {
        if ((display == Display.SHOWN) != (value != null)) {
            throw new IllegalArgumentException("Only a shown cell has a value");
        }
    }

    public static PublishedCell shown(int value) {
        return new PublishedCell(Display.SHOWN, value);
    }

    public static PublishedCell small() {
        return new PublishedCell(Display.SMALL, null);
    }

    public static PublishedCell withheld() {
        return new PublishedCell(Display.WITHHELD, null);
    }

    public boolean isShown() {
        return display == Display.SHOWN;
    }
}
