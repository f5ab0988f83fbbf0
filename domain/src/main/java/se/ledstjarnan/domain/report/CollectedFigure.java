package se.ledstjarnan.domain.report;

import java.math.BigDecimal;

/**
 * One number as a feature counted it.
 *
 * @param key names the figure within its source and never changes
 * @param label what it is, to a reader
 * @param value null where it is missing
 * @param unit such as {@code %}, {@code dagar}, {@code kr}; null for a count
 * @param missing what is said in place of the value where that is null, such as "mäts ej"
 * @param people whether it could point at someone: then a small count is hidden before anybody above sees it
 * @param rowsAddress the page of the rows behind, within the application; null where there is none
 * @param base of how many it is told, where it is a share or a time; null where it is a count
 * @param cell what a count is called everywhere; null where it stands nowhere else
 */
public record CollectedFigure(
        String key,
        String label,
        BigDecimal value,
        String unit,
        String missing,
        boolean people,
        String rowsAddress,
        Integer base,
        String cell) {

    /** One that stands nowhere else and whose base is not known. */
    public CollectedFigure(
            String key,
            String label,
            BigDecimal value,
            String unit,
            String missing,
            boolean people,
            String rowsAddress) {
        this(key, label, value, unit, missing, people, rowsAddress, null, null);
    }
}
