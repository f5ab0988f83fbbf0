package se.ledstjarnan.web.statistics;

import se.ledstjarnan.ejb.statistics.Situation;
import se.ledstjarnan.web.shared.Texts;

/** The figures of the start page in words, each with what it is compared with. */
public record FigureWords(Situation.Figures figures) {

    private static final int DAYS_FROM_HOURS = 72;

    /** "17 tim"; days when it is long. */
    public String getMedian() {
        Long hours = figures.medianHours();
        if (hours == null) {
            return Texts.of("statistics.none");
        }
        return hours < DAYS_FROM_HOURS
                ? Texts.of("statistics.hours", hours)
                : Texts.of("statistics.days", Math.round(hours / 24.0));
    }

    public boolean isMedianKnown() {
        return figures.medianHours() != null;
    }

    public boolean isQuick() {
        return isMedianKnown() && figures.medianHours() <= figures.targetHours();
    }

    public String getMedianTag() {
        return Texts.of(isQuick() ? "statistics.under" : "statistics.goal", figures.targetHours());
    }

    public String getAnsweredLabel() {
        return Texts.of("statistics.answered", figures.targetDays());
    }

    public String getAnswered() {
        return figures.answerable() == 0
                ? Texts.of("statistics.none")
                : Texts.of("statistics.percent", Math.round(100f * figures.answered() / figures.answerable()));
    }

    /** "41 av 50"; empty where nothing was counted. */
    public String getAnsweredOf() {
        return figures.answerable() == 0 ? "" : Texts.of("statistics.of", figures.answered(), figures.answerable());
    }

    public String getJudged() {
        return figures.judgeable() == 0
                ? Texts.of("statistics.none")
                : Texts.of("statistics.of", figures.judged(), figures.judgeable());
    }
}
