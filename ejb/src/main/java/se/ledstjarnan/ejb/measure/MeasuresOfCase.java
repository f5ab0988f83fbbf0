package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.measure.MeasureOrigin;

/**
 * The measures of one case and whether the reader may add to them.
 *
 * @param mayAddForUnit as the case's handler
 * @param mayAddForAll as socialchef, for the whole administration
 */
public record MeasuresOfCase(
        MeasureOrigin origin, String number, List<MeasureRow> rows, boolean mayAddForUnit, boolean mayAddForAll)
        implements Serializable {

    public boolean mayAdd() {
        return mayAddForUnit || mayAddForAll;
    }
}
