package se.ledstjarnan.web.yearwheel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.yearwheel.Wheel;
import se.ledstjarnan.ejb.yearwheel.WheelItem;

/** The wheel as SVG draws it: twelve months around, a ring for each kind that the year has, and how much in each field. */
public final class WheelPicture {

    /** Width and height of the drawing, in the units of its view box. */
    public static final int SIZE = 480;

    private static final Circle CIRCLE = new Circle(SIZE / 2.0);
    private static final double OUTER = 236;
    private static final double MONTHS_INSIDE = 202;
    private static final double HUB = 58;
    private static final int MONTHS = 12;

    private final List<WheelKind> rings;
    private final List<Month> months = new ArrayList<>();

    /** A month: the field of its name, and a field for each ring. */
    public record Month(int number, String path, double x, double y, int count, int late, List<Cell> cells) {

        public Month {
            cells = List.copyOf(cells);
        }
    }

    /** A field of a ring. @param look {@code none}, {@code done}, {@code open} or {@code late} */
    public record Cell(WheelKind kind, String path, double x, double y, int count, String look) {}

    public WheelPicture(Wheel wheel, LocalDate today) {
        rings = Arrays.stream(WheelKind.values())
                .filter(kind -> wheel.items().stream().anyMatch(item -> item.kind() == kind))
                .toList();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(month(month, wheel.of(month), today));
        }
    }

    private Month month(int number, List<WheelItem> items, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        double width = (MONTHS_INSIDE - HUB) / Math.max(1, rings.size());
        for (int ring = 0; ring < rings.size(); ring++) {
            WheelKind kind = rings.get(ring);
            List<WheelItem> of =
                    items.stream().filter(item -> item.kind() == kind).toList();
            double outer = MONTHS_INSIDE - ring * width;
            double radius = outer - width / 2;
            cells.add(new Cell(
                    kind,
                    CIRCLE.field(number, MONTHS, outer, outer - width),
                    CIRCLE.x(number, MONTHS, radius),
                    CIRCLE.y(number, MONTHS, radius),
                    of.size(),
                    look(of, today)));
        }
        double radius = (OUTER + MONTHS_INSIDE) / 2;
        return new Month(
                number,
                CIRCLE.field(number, MONTHS, OUTER, MONTHS_INSIDE),
                CIRCLE.x(number, MONTHS, radius),
                CIRCLE.y(number, MONTHS, radius),
                items.size(),
                (int) items.stream().filter(item -> item.late(today)).count(),
                cells);
    }

    private static String look(List<WheelItem> items, LocalDate today) {
        if (items.isEmpty()) {
            return "none";
        }
        if (items.stream().anyMatch(item -> item.late(today))) {
            return "late";
        }
        return items.stream().allMatch(WheelItem::done) ? "done" : "open";
    }

    public List<WheelKind> getRings() {
        return rings;
    }

    public List<Month> getMonths() {
        return List.copyOf(months);
    }
}
