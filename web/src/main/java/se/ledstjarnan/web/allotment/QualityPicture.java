package se.ledstjarnan.web.allotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.allotment.QualityRow;

/**
 * Cost across and quality upwards as SVG draws it, both in per cent of what was decided, crossing where both are as decided: to the left
 * cheaper, above better.
 */
public record QualityPicture(List<Dot> dots, int crossX, int crossY) {

    private static final int LEFT = 30;
    private static final int WIDTH = 360;
    private static final int TOP = 30;
    private static final int HEIGHT = 200;
    private static final int HUNDRED = 100;
    private static final int LEAST_AROUND = 10;

    /** @param place the row's number in the table */
    public record Dot(int x, int y, int place) {}

    /** Null where there is nothing to draw. */
    static QualityPicture of(List<QualityRow> rows) {
        double around = LEAST_AROUND;
        double high = LEAST_AROUND;
        boolean any = false;
        for (QualityRow row : rows) {
            if (isDrawn(row)) {
                any = true;
                around = Math.max(around, Math.abs(off(row.cost())) * 1.15);
                high = Math.max(high, Math.abs(off(row.quality())) * 1.15);
            }
        }
        if (!any) {
            return null;
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            QualityRow row = rows.get(i);
            if (isDrawn(row)) {
                dots.add(new Dot(
                        (int) Math.round(LEFT + WIDTH / 2.0 + off(row.cost()) / around * WIDTH / 2),
                        (int) Math.round(TOP + HEIGHT / 2.0 - off(row.quality()) / high * HEIGHT / 2),
                        i + 1));
            }
        }
        return new QualityPicture(List.copyOf(dots), LEFT + WIDTH / 2, TOP + HEIGHT / 2);
    }

    static boolean isDrawn(QualityRow row) {
        return row.cost() != null && row.quality() != null;
    }

    private static double off(BigDecimal share) {
        return share.doubleValue() - HUNDRED;
    }
}
