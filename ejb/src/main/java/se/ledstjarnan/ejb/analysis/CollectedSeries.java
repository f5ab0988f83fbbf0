package se.ledstjarnan.ejb.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Histories as the database hands them over: numbers with commas between, and nothing where a value is missing. */
final class CollectedSeries {

    private CollectedSeries() {}

    static List<Double> of(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(each -> each.isEmpty() ? Double.valueOf(Double.NaN) : Double.valueOf(each))
                        .toList();
    }

    /** Of series of the same length. */
    static List<Double> sum(List<List<Double>> all) {
        List<Double> sum = new ArrayList<>();
        for (List<Double> series : all) {
            for (int i = 0; i < series.size(); i++) {
                if (i < sum.size()) {
                    sum.set(i, sum.get(i) + series.get(i));
                } else {
                    sum.add(series.get(i));
                }
            }
        }
        return sum;
    }
}
