package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.YearMonth;

/** How many of those who were asked in a month found it easy to report. Nothing is known of who they were. */
public record EaseShare(YearMonth month, long yes, long soSo, long no) implements Serializable {

    public long answers() {
        return yes + soSo + no;
    }

    /** Whole per cent of the answers that said yes; 0 where nobody answered. */
    public long percentYes() {
        return answers() == 0 ? 0 : Math.round(100.0 * yes / answers());
    }
}
