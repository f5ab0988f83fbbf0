package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.Outcome;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.settings.Settings;

/** Fetches outcomes from the system's own figures and from Kolada; what is there already is put right where it has changed. */
@ApplicationScoped
class OutcomeHarvest {

    @Inject
    private Indicators indicators;

    @Inject
    private JpaSources sources;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Gives those that are new or changed. Throws at the field period. */
    List<Outcome> fetch(Indicator indicator, LocalDate firstDay, LocalDate today) {
        String key = indicator.getSourceKey();
        return indicator.getSource() == IndicatorSource.KOLADA
                ? store(indicator, null, firstDay, sources.kolada(key, firstDay.getYear()), today)
                : own(indicator, key, firstDay, today);
    }

    private List<Outcome> own(Indicator indicator, String key, LocalDate firstDay, LocalDate today) {
        LocalDate lastDay = indicator.getFrequency().lastDay(firstDay);
        if (!lastDay.isBefore(today)) {
            throw DomainException.at("period", "goal.outcome.notEnded");
        }
        OwnFigures.OwnFigure figure =
                sources.figure(key).orElseThrow(() -> DomainException.at("period", "goal.indicator.noSource"));
        if (figure.snapshot() && !firstDay.equals(indicator.getFrequency().ended(today))) {
            throw DomainException.at("period", "goal.outcome.snapshot");
        }
        List<Outcome> stored = new ArrayList<>();
        for (JpaSources.Found found : sources.own(
                figure, List.copyOf(indicator.getUnits()), indicator.isMeasuredFor(null), firstDay, lastDay)) {
            stored.addAll(store(indicator, found.unitId(), firstDay, Optional.of(found.measurement()), today));
        }
        return stored;
    }

    private List<Outcome> store(
            Indicator indicator, Long unitId, LocalDate firstDay, Optional<Measurement> found, LocalDate today) {
        if (found.isEmpty()) {
            return List.of();
        }
        Measurement safe = found.get().safe(settings.number(SettingKey.SMALL_CELL_THRESHOLD));
        Optional<Outcome> before = indicators.outcome(indicator, unitId, firstDay);
        if (before.isPresent()) {
            return before.get().correct(safe, null, null, clock.instant()) ? List.of(before.get()) : List.of();
        }
        Outcome outcome = new Outcome(indicator, unitId, firstDay, safe, null, today, clock.instant());
        indicators.add(outcome);
        return List.of(outcome);
    }
}
