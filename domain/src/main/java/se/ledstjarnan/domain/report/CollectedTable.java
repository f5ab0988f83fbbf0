package se.ledstjarnan.domain.report;

import se.ledstjarnan.domain.statistics.CountTable;

/**
 * A table as a feature counted it.
 *
 * @param key names the table within its source and never changes
 * @param title what stands over it
 * @param rowTitle what its rows are, such as Typ or Verksamhet
 * @param people whether a cell could point at someone: then small counts are hidden before anybody above sees it
 * @param rowsAddress the page of the rows behind, within the application; null where there is none
 * @param cells how its cells are known again elsewhere; null where they are not
 */
public record CollectedTable(
        String key,
        String title,
        String rowTitle,
        CountTable counts,
        boolean people,
        String rowsAddress,
        CountedCells cells) {

    /** One whose cells stand nowhere else. */
    public CollectedTable(
            String key, String title, String rowTitle, CountTable counts, boolean people, String rowsAddress) {
        this(key, title, rowTitle, counts, people, rowsAddress, null);
    }
}
