package se.ledstjarnan.domain.settings;

import java.io.Serializable;

/** How many of something a change of a setting touches at once. */
public record SettingImpact(Touched what, long count) implements Serializable {

    /** What is touched. */
    public enum Touched {
        OPEN_CASES,
        JUDGED_CASES,
        LEX_SARAH_CASES,
        LEX_MARIA_CASES,
        BEGUN_REPORTS,
        OPEN_MEASURES,
        DRAFT_REPORTS,
        REPORTS
    }
}
