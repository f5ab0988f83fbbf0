package se.ledstjarnan.domain.ivo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases of one kind that came in during a year or a quarter, in numbers: totals of the whole municipality.
 *
 * @param first the first day of the period
 * @param performers of them told of by private performers
 * @param open not decided yet
 * @param judged those decided, each judgement with its number
 * @param notified of which IVO was told
 * @param daysToDecision from receipt, the median in whole days; null while nothing is decided
 * @param daysToNotification from receipt, the median in whole days; null where IVO was told of none
 */
public record CaseFigures<G extends Enum<G>>(
        LocalDate first,
        int received,
        int performers,
        int open,
        Map<G, Integer> judged,
        int notified,
        Integer daysToDecision,
        Integer daysToNotification) {

    /** What one line stands for. */
    public enum Span {
        YEAR(10),
        QUARTER(2);

        private final int years;

        Span(int years) {
            this.years = years;
        }

        /** The first day that is counted, so many calendar years back that the lines can be taken in. */
        public LocalDate since(LocalDate today) {
            return today.withDayOfYear(1).minusYears(years - 1L);
        }

        LocalDate first(LocalDate day) {
            return this == YEAR ? day.withDayOfYear(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        LocalDate next(LocalDate first) {
            return this == YEAR ? first.plusYears(1) : first.plusMonths(3);
        }
    }

    /** From the period of the first case to that of today, the newest first; one in which nothing came in has noughts. */
    public static <G extends Enum<G>> List<CaseFigures<G>> by(
            Span span, Collection<CountedCase<G>> cases, LocalDate today) {
        Map<LocalDate, List<CountedCase<G>>> periods =
                cases.stream().collect(Collectors.groupingBy(each -> span.first(each.receivedOn())));
        List<CaseFigures<G>> figures = new ArrayList<>();
        periods.keySet().stream().min(LocalDate::compareTo).ifPresent(oldest -> {
            for (LocalDate first = oldest; !first.isAfter(today); first = span.next(first)) {
                figures.add(0, of(first, periods.getOrDefault(first, List.of())));
            }
        });
        return figures;
    }

    private static <G extends Enum<G>> CaseFigures<G> of(LocalDate first, List<CountedCase<G>> cases) {
        Map<G, Integer> judged = new HashMap<>();
        cases.stream()
                .filter(each -> each.decidedOn() != null && each.judged() != null)
                .forEach(each -> judged.merge(each.judged(), 1, Integer::sum));
        return new CaseFigures<>(
                first,
                cases.size(),
                (int) cases.stream().filter(CountedCase::performers).count(),
                (int) cases.stream().filter(each -> each.decidedOn() == null).count(),
                judged,
                (int) cases.stream().filter(each -> each.notifiedOn() != null).count(),
                median(cases, CountedCase::decidedOn),
                median(cases, CountedCase::notifiedOn));
    }

    private static <G extends Enum<G>> Integer median(
            List<CountedCase<G>> cases, Function<CountedCase<G>, LocalDate> end) {
        List<Long> days = cases.stream()
                .map(each ->
                        end.apply(each) == null ? null : ChronoUnit.DAYS.between(each.receivedOn(), end.apply(each)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        int middle = days.size() / 2;
        double median = days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
        return (int) Math.round(median);
    }

    public int of(G judgement) {
        return judged.getOrDefault(judgement, 0);
    }

    public int year() {
        return first.getYear();
    }

    public int quarter() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
