package se.ledstjarnan.web.yearwheel;

import java.util.Locale;

/** Places and fields around a middle, from the top and clockwise, in the units of a drawing. @param middle of its width and height */
record Circle(double middle) {

    /** Where something in the middle of a field stands. @param place the field's, from 1 */
    double x(int place, int count, double radius) {
        return round(across(angle(place - 0.5, count), radius));
    }

    double y(int place, int count, double radius) {
        return round(down(angle(place - 0.5, count), radius));
    }

    /** A field between two circles, as the path of an SVG; the first begins at the top. */
    String field(int place, int count, double outer, double inner) {
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

    private double across(double angle, double radius) {
        return middle + radius * Math.sin(angle);
    }

    private double down(double angle, double radius) {
        return middle - radius * Math.cos(angle);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
