package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** Asks all features for their figures of a period, and says how they differ from those that were frozen. */
@ApplicationScoped
class RoundCollecting {

    @Inject
    @Any
    private Instance<Collected> features;

    @Inject
    private Settings settings;

    @Inject
    private JpaFigures figures;

    private CollectFrame frame(int year, RoundSpan span, LocalDate today) {
        LocalDate last = span.lastDay(year);
        return new CollectFrame(
                span.firstDay(year),
                last.isBefore(today) ? last : today,
                settings.number(SettingKey.SMALL_CELL_THRESHOLD));
    }

    /** By which rule, in words that are kept. */
    String rule(int year, RoundSpan span, LocalDate today) {
        CollectFrame frame = frame(year, span, today);
        return "Uppgifter från " + frame.from() + " till " + frame.to()
                + ", jämförda med samma tid året före och med historiken från "
                + frame.history() + ". Antal från 1 till " + (frame.threshold() - 1)
                + " på en enhet döljs, och fler där det behövs för att de inte ska kunna räknas ut.";
    }

    List<FigureJudge> gather(int year, RoundSpan span, LocalDate today) {
        CollectFrame frame = frame(year, span, today);
        List<FigureJudge> judged = new ArrayList<>();
        features.stream()
                .flatMap(feature -> feature.collect(frame).stream())
                .map(FigureJudge::of)
                .forEach(judged::add);
        return judged;
    }

    /** What would be another. Units are named for those that are stored; one that is new is told without. */
    List<FigureChange> changes(int number, List<FigureJudge> now) {
        Map<String, FigureJudge> fresh = new HashMap<>();
        now.forEach(
                each -> fresh.put(key(each.figure().part().name(), each.figure().key()), each));
        List<FigureChange> changes = new ArrayList<>();
        for (FigureRow row : figures.all(number)) {
            FigureJudge other = fresh.remove(key(row.part().name(), row.key()));
            BigDecimal value = other == null ? null : other.figure().value();
            if (!same(row.value(), value)) {
                changes.add(new FigureChange(row.part(), row.label(), row.unit(), row.value(), value));
            }
        }
        now.stream()
                .map(FigureJudge::figure)
                .filter(each -> fresh.containsKey(key(each.part().name(), each.key())))
                .forEach(each -> changes.add(new FigureChange(each.part(), each.label(), null, null, each.value())));
        return changes;
    }

    private static String key(String part, String key) {
        return part + '|' + key;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
