package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.LevelLook;
import se.ledstjarnan.domain.goal.LevelSymbol;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Reach;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.goal.Trend;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts goals and outcomes into words and shapes: level, direction and forecast apart, and never by colour alone. */
@Named
@ApplicationScoped
public class OutcomeWords {

    @Inject
    private GoalWords words;

    @Inject
    private Say say;

    /** "81,5 %", "för få svar", "mäts ej"; a dash where there is no outcome. */
    public String value(SeriesOutcome series, SeriesOutcome.Point point) {
        if (point == null) {
            return "–";
        }
        return point.value() == null
                ? Texts.of("goal.missing." + point.missing())
                : words.value(point.value()) + " " + series.about().measuredIn();
    }

    /** With its unit of measurement; a dash for none. */
    public String target(SeriesOutcome series, int year) {
        BigDecimal target = series.target(year);
        return target == null ? "–" : words.value(target) + " " + series.about().measuredIn();
    }

    /** "● Uppnått", or why it cannot be said. */
    public String level(Levels levels, SeriesOutcome series, SeriesOutcome.Point point) {
        if (point == null) {
            return Texts.of("goal.level.none");
        }
        return levels.of(series, point)
                .map(step -> symbol(step.symbol()) + " " + step.word())
                .orElseGet(() -> Texts.of("goal.level." + unknown(series, point)));
    }

    private static String unknown(SeriesOutcome series, SeriesOutcome.Point point) {
        if (point.missing() != null) {
            return point.missing().name();
        }
        return series.target(point.year()) == null ? "noTarget" : "neutral";
    }

    /** The tag's kind; the words say the same. */
    public String levelKind(Levels levels, SeriesOutcome series, SeriesOutcome.Point point) {
        return point == null
                ? ""
                : levels.of(series, point).map(step -> look(step.look())).orElse("");
    }

    public String look(LevelLook look) {
        return look == LevelLook.QUIET ? "" : look.name().toLowerCase(Locale.ROOT);
    }

    public String symbol(LevelSymbol symbol) {
        return switch (symbol) {
            case FULL -> "●";
            case HALF -> "◐";
            case QUARTER -> "◔";
            case EMPTY -> "○";
        };
    }

    /** "↗ Bättre"; knows which way is better. */
    public String trend(SeriesOutcome series, SeriesOutcome.Point point) {
        Trend trend = point == null ? Trend.UNKNOWN : series.trend(point);
        String arrow = switch (trend) {
            case BETTER -> "↗ ";
            case WORSE -> "↘ ";
            case UNCHANGED -> "→ ";
            case RISEN -> "↑ ";
            case FALLEN -> "↓ ";
            case UNKNOWN -> "";
        };
        return arrow + Texts.of("goal.trend." + trend);
    }

    /** "▲ Nås". */
    public String forecast(Forecast forecast) {
        if (forecast == null) {
            return Texts.of("goal.forecast.none");
        }
        String sign = switch (forecast) {
            case REACHED -> "▲ ";
            case PARTLY -> "◆ ";
            case NOT_REACHED -> "▼ ";
            case UNSURE -> "? ";
        };
        return sign + Texts.of("goal.forecast." + forecast);
    }

    /** "2026", "kvartal 2 2026", "andra halvåret 2026", "mars 2026". */
    public String period(Frequency frequency, LocalDate firstDay) {
        if (firstDay == null) {
            return "–";
        }
        String year = Integer.toString(firstDay.getYear());
        return switch (frequency) {
            case YEAR -> year;
            case HALF_YEAR, QUARTER -> Texts.of("goal.period." + frequency, frequency.number(firstDay), year);
            case MONTH -> Texts.of("goal.month." + firstDay.getMonthValue()) + " " + year;
        };
    }

    /** "● 2 Uppnått · 1 går inte att bedöma". */
    public String reach(Reach reach) {
        if (reach.all() == 0) {
            return Texts.of("goal.reach.none");
        }
        StringBuilder said = new StringBuilder();
        for (Reach.Count count : reach.counts()) {
            said.append(said.isEmpty() ? "" : " · ")
                    .append(symbol(count.step().symbol()))
                    .append(' ')
                    .append(count.number())
                    .append(' ')
                    .append(count.step().word().toLowerCase(Texts.SWEDISH));
        }
        if (reach.unknown() > 0) {
            said.append(said.isEmpty() ? "" : " · ").append(Texts.of("goal.reach.unknown", reach.unknown()));
        }
        return said.toString();
    }

    /** The name of the unit, or of the whole. */
    public String where(String unit) {
        return unit == null ? Texts.of("goal.whole") : unit;
    }

    public String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    public String statusKind(GoalStatus status) {
        return switch (status) {
            case DRAFT -> "active";
            case DECIDED -> "fine";
            case ENDED -> "";
        };
    }

    /** Whether the outcome of a period that has ended should have been there by now. */
    public boolean stale(SeriesOutcome series) {
        return series.isStale(say.today());
    }
}
