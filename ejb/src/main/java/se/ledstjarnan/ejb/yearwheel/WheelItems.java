package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.domain.yearwheel.YearlyDuties;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;

/** What falls due between two days, of all features and of the yearly duties, by day. Three statements. */
@ApplicationScoped
class WheelItems {

    private static final Comparator<WheelItem> BY_DAY = Comparator.comparing(WheelItem::due)
            .thenComparing(WheelItem::kind)
            .thenComparing(WheelItem::title)
            .thenComparing(WheelItem::path);

    @Inject
    private JpaYearWheel parts;

    @Inject
    private YearlyDuties duties;

    /** @param open whether it is read without login */
    List<WheelItem> between(LocalDate from, LocalDate to, Scope scope, boolean open) {
        Map<Long, Set<LocalDate>> done = duties.done(from, to);
        Stream<WheelItem> yearly = duties.all().stream()
                .flatMap(duty -> duty.daysBetween(from, to).stream()
                        .map(day -> item(duty, day, done.getOrDefault(duty.getId(), Set.of()), scope)));
        return Stream.concat(parts.items(from, to, scope, open).stream(), yearly)
                .sorted(BY_DAY)
                .toList();
    }

    private static WheelItem item(YearlyDuty duty, LocalDate day, Set<LocalDate> done, Scope scope) {
        return new WheelItem(
                WheelKind.YEARLY,
                duty.getTitle(),
                day,
                duty.getUnit() == null ? null : duty.getUnit().getId(),
                duty.getUnit() == null ? null : duty.getUnit().getName(),
                duty.getHolder(),
                duty.isHeldBy(scope),
                done.contains(day),
                "/yearwheel/duty.xhtml?id=" + duty.getId());
    }
}
