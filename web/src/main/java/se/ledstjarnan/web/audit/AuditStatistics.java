package se.ledstjarnan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditCount;
import se.ledstjarnan.ejb.audit.AuditService;
import se.ledstjarnan.web.shared.Texts;

/** How much is done in the system, by what, role and day. Dates in the address that cannot be read count as not given. */
@Named
@RequestScoped
public class AuditStatistics {

    private static final int DAYS = 30;
    private static final int MOST_DAYS = 366;

    @Inject
    private AuditService service;

    @Inject
    private Clock clock;

    private String from;
    private String through;
    private List<AuditCount> counts;

    /** A line of a table: what in words, or a day, and how often. */
    public record Line(String label, long count) {}

    /** Called when the address has been read. */
    public void load() {
        LocalDate last = date(through, LocalDate.now(clock));
        LocalDate first = date(from, last.minusDays(DAYS - 1L));
        if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS))) {
            first = last.minusDays(MOST_DAYS);
        }
        from = first.toString();
        through = last.toString();
        counts = service.counts(first, last);
    }

    private static LocalDate date(String typed, LocalDate otherwise) {
        try {
            LocalDate date = typed == null ? otherwise : LocalDate.parse(typed.strip());
            return date.getYear() < 1900 || date.getYear() > 2999 ? otherwise : date;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    public List<Line> getByAction() {
        return lines(count -> Texts.of("audit.action." + count.action()), byCount());
    }

    public List<Line> getByRole() {
        return lines(count -> roles(count.roles()), byCount());
    }

    public List<Line> getByDay() {
        return lines(
                count -> count.day().toString(),
                Comparator.comparing(Line::label).reversed());
    }

    public long getTotal() {
        return counts.stream().mapToLong(AuditCount::count).sum();
    }

    private static Comparator<Line> byCount() {
        return Comparator.comparingLong(Line::count).reversed().thenComparing(Line::label);
    }

    private static String roles(String stored) {
        return stored.isEmpty()
                ? Texts.of("audit.byJob")
                : Arrays.stream(stored.split(","))
                        .map(role -> Texts.of("shared.role." + role))
                        .collect(Collectors.joining(", "));
    }

    private List<Line> lines(Function<AuditCount, String> label, Comparator<Line> order) {
        Map<String, Long> sums = counts.stream()
                .collect(Collectors.groupingBy(label, TreeMap::new, Collectors.summingLong(AuditCount::count)));
        return sums.entrySet().stream()
                .map(sum -> new Line(sum.getKey(), sum.getValue()))
                .sorted(order)
                .toList();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getThrough() {
        return through;
    }

    public void setThrough(String through) {
        this.through = through;
    }
}
