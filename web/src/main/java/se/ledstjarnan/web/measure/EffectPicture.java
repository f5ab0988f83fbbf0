package se.ledstjarnan.web.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.statistics.Xmr;

/** Where everything stands in the drawing of a measure's effect, in the units of its view box. */
public final class EffectPicture {

    private static final int LEFT = 34;
    private static final int RIGHT = 412;
    private static final int TOP = 22;
    private static final int BOTTOM = 136;

    private final EffectReading reading;
    private final Xmr chart;
    private final double highest;
    private final double lowest;
    private final List<Dot> dots = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** A period: its place, and whether it stands out. */
    public record Dot(double x, double y, boolean odd) {}

    public EffectPicture(EffectReading reading) {
        this.reading = reading;
        this.chart = reading.chart();
        double most = chart.hasLimits() ? Math.max(1, chart.upper()) : 1;
        double least = chart.hasLimits() ? Math.min(0, chart.lower()) : 0;
        for (int i = 0; i < chart.size(); i++) {
            if (!chart.isMissing(i)) {
                most = Math.max(most, chart.value(i));
                least = Math.min(least, chart.value(i));
            }
        }
        highest = most;
        lowest = least;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < chart.size(); i++) {
            if (chart.isMissing(i)) {
                end(line);
            } else {
                Dot dot = new Dot(across(i), down(chart.value(i)), chart.isOdd(i));
                dots.add(dot);
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", dot.x(), dot.y()));
            }
        }
        end(line);
    }

    private double across(double place) {
        int count = chart.size();
        return round(count < 2 ? LEFT : LEFT + 8 + (RIGHT - LEFT - 16.0) * place / (count - 1));
    }

    private double down(double value) {
        return round(BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public List<Dot> getDots() {
        return List.copyOf(dots);
    }

    /** The points of its lines, as SVG writes them: one is broken off where something is missing. */
    public List<String> getLines() {
        return List.copyOf(lines);
    }

    private void end(StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    public boolean isLimits() {
        return chart.hasLimits();
    }

    public double getUpper() {
        return down(chart.upper());
    }

    public double getLower() {
        return down(chart.lower());
    }

    public double getMiddle() {
        return down(chart.mean());
    }

    public double getBand() {
        return round(getLower() - getUpper());
    }

    public String getUpperWord() {
        return String.format(Locale.ROOT, "%.0f", Math.floor(chart.upper()));
    }

    public String getLowerWord() {
        return String.format(Locale.ROOT, "%.0f", Math.ceil(chart.lower()));
    }

    /** Between the last month before the measure and the first after it. */
    public double getDone() {
        return across(Math.min(reading.at(), chart.size() - 1.0) - 0.5);
    }

    /** Its words stay inside the drawing. */
    public String getDoneAnchor() {
        double third = (RIGHT - LEFT) / 3.0;
        if (getDone() < LEFT + third) {
            return "start";
        }
        return getDone() > RIGHT - third ? "end" : "middle";
    }

    public String getFirst() {
        return reading.months().isEmpty() ? "" : reading.months().get(0).toString();
    }

    public String getLast() {
        return reading.months().isEmpty()
                ? ""
                : reading.months().get(reading.months().size() - 1).toString();
    }
}
