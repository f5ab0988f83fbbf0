package se.ledstjarnan.web.yearwheel;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.yearwheel.StepState;
import se.ledstjarnan.ejb.yearwheel.Steering;

/** The wheel as SVG draws it: the twelve months around, the thirteen steps within, both from the top and clockwise. */
public final class SteeringPicture {

    /** Width and height of the drawing, in the units of its view box. */
    public static final int SIZE = 640;

    private static final Circle CIRCLE = new Circle(SIZE / 2.0);
    private static final double OUTER = 316;
    private static final double MONTHS_INSIDE = 272;
    private static final double STEPS_OUTSIDE = 264;
    private static final double STEPS_INSIDE = 128;
    private static final double NAMES = 205;
    private static final double SIGNS = 152;
    private static final int MONTHS = 12;

    private final List<Month> months;
    private final List<Step> steps;

    /** A month: its field, the place of its name, and whether it is now. */
    public record Month(Steering.Month of, String path, double x, double y, boolean now) {}

    /** A step: its field, the places of its name and its sign. */
    public record Step(Steering.Step of, String path, double x, double y, double signX, double signY, boolean now) {

        /** As the style sheet names it. */
        public String look() {
            return of.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A sign beside the colour; the word stands in the list. */
        public String sign() {
            return signOf(of.state());
        }
    }

    /** @param month the one that is now; 0 in another year */
    public SteeringPicture(Steering steering, int month) {
        months = steering.months().stream()
                .map(each -> {
                    double radius = (OUTER + MONTHS_INSIDE) / 2;
                    return new Month(
                            each,
                            CIRCLE.field(each.number(), MONTHS, OUTER, MONTHS_INSIDE),
                            CIRCLE.x(each.number(), MONTHS, radius),
                            CIRCLE.y(each.number(), MONTHS, radius),
                            each.number() == month);
                })
                .toList();
        int count = steering.steps().size();
        steps = IntStream.range(0, count)
                .mapToObj(place -> step(steering.steps().get(place), place + 1, count, month))
                .toList();
    }

    private static Step step(Steering.Step of, int place, int count, int month) {
        return new Step(
                of,
                CIRCLE.field(place, count, STEPS_OUTSIDE, STEPS_INSIDE),
                CIRCLE.x(place, count, NAMES),
                CIRCLE.y(place, count, NAMES),
                CIRCLE.x(place, count, SIGNS),
                CIRCLE.y(place, count, SIGNS),
                of.step().months().contains(month));
    }

    /** The sign of a state. */
    static String signOf(StepState state) {
        return switch (state) {
            case NOTHING -> "–";
            case UNDER_WAY -> "…";
            case LATE -> "!";
            case DONE -> "✓";
        };
    }

    public List<Month> getMonths() {
        return months;
    }

    public List<Step> getSteps() {
        return steps;
    }
}
