package se.ledstjarnan.ejb.risk;

/**
 * What narrows the list of risks.
 *
 * @param onlyProposed those that are so high that they are proposed to the internal control plan
 * @param unitId null for every
 * @param page from 1
 */
public record RisksFilter(boolean onlyProposed, Long unitId, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    RisksFilter first() {
        return new RisksFilter(onlyProposed, unitId, text, 1);
    }
}
