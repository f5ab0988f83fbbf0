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

    private static final double MIDDLE = SIZE / 2.0;
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
                    double angle = angle(each.number() - 0.5, MONTHS);
                    return new Month(
                            each,
                            field(each.number(), MONTHS, OUTER, MONTHS_INSIDE),
                            round(across(angle, radius)),
                            round(down(angle, radius)),
                            each.number() == month);
                })
                .toList();
        int count = steering.steps().size();
        steps = IntStream.range(0, count)
                .mapToObj(place -> step(steering.steps().get(place), place, count, month))
                .toList();
    }

    private static Step step(Steering.Step of, int place, int count, int month) {
        double angle = angle(place + 0.5, count);
        return new Step(
                of,
                field(place + 1, count, STEPS_OUTSIDE, STEPS_INSIDE),
                round(across(angle, NAMES)),
                round(down(angle, NAMES)),
                round(across(angle, SIGNS)),
                round(down(angle, SIGNS)),
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

    private static String field(int place, int count, double outer, double inner) {
        double from = angle(place - 1.0, count);
        double to = angle(place, count);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fL%.1f %.1fA%.1f %.1f 0 0 0 %.1f %.1fZ",
                across(from, outer),
                down(from, outer),
                outer,
                outer,
                across(to, outer),
                down(to, outer),
                across(to, inner),
                down(to, inner),
                inner,
                inner,
                across(from, inner),
                down(from, inner));
    }

    private static double angle(double place, int count) {
        return 2 * Math.PI * place / count;
    }

    private static double across(double angle, double radius) {
        return MIDDLE + radius * Math.sin(angle);
    }

    private static double down(double angle, double radius) {
        return MIDDLE - radius * Math.cos(angle);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public List<Month> getMonths() {
        return months;
    }

    public List<Step> getSteps() {
        return steps;
    }
}
