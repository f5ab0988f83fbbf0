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
 */
public record CollectedTable(
        String key, String title, String rowTitle, CountTable counts, boolean people, String rowsAddress) {}
