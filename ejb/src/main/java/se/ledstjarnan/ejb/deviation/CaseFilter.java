package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * Which cases a list shows, in which order. A part that is null is no condition. Built from {@link #open()} or {@link #every()}.
 *
 * @param source where the report came from
 * @param category code or id of a main category; {@link #UNJUDGED} for those without
 * @param severity 1–4; 0 for those not judged
 * @param cause an area that the investigation found a cause in
 * @param suspicion what is suspected
 * @param handlerId whose cases; {@link #NOBODY} for those without handler
 * @param waitsForMe only what the reader must do something about
 * @param late only open cases whose next target has passed
 * @param from first day of reporting
 * @param to last day of reporting
 * @param text words found in the title, the number or what was reported
 */
public record CaseFilter(
        State state,
        Kind kind,
        ReportSource source,
        LegalArea area,
        Long unitId,
        String category,
        Integer severity,
        CauseArea cause,
        Restriction suspicion,
        Long handlerId,
        boolean waitsForMe,
        boolean late,
        LocalDate from,
        LocalDate to,
        String text)
        implements Serializable {

    /** As handler: those that nobody has taken on. No employee has this id. */
    public static final long NOBODY = 0;

    /** As category: not judged yet. */
    public static final String UNJUDGED = "NONE";

    /** How far they have come; the names of a status are that status. */
    public enum State {
        OPEN,
        REPORTED,
        RETURNED,
        INVESTIGATING,
        ACTING,
        CLOSED,
        ACKNOWLEDGED,
        DUPLICATE,
        /** All but duplicates, which would be counted twice. */
        EVERY
    }

    /** What was reported. */
    public enum Kind {
        /** All but what worked well. */
        NOT_GOOD("d.kind <> 'GOOD_PRACTICE'"),
        DEVIATION("d.kind = 'DEVIATION'"),
        /** Complaints and views together. */
        COMPLAINT("d.kind = 'COMPLAINT'"),
        COMPLAINT_ALONE("d.nature = 'COMPLAINT'"),
        COMMENT("d.nature = 'COMMENT'"),
        PRAISE("d.nature = 'PRAISE'"),
        MISCONDUCT("d.kind = 'MISCONDUCT'"),
        GOOD_PRACTICE("d.kind = 'GOOD_PRACTICE'");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        /** As a condition on the cases d. */
        public String sql() {
            return sql;
        }
    }

    public static Builder open() {
        return new Builder(State.OPEN);
    }

    public static Builder every() {
        return new Builder(State.EVERY);
    }

    /** Puts a filter together, by the names of its parts. */
    public static final class Builder {

        private State state;
        private Kind kind;
        private ReportSource source;
        private LegalArea area;
        private Long unitId;
        private String category;
        private Integer severity;
        private CauseArea cause;
        private Restriction suspicion;
        private Long handlerId;
        private boolean waitsForMe;
        private boolean late;
        private LocalDate from;
        private LocalDate to;
        private String text;

        private Builder(State state) {
            this.state = state;
        }

        public Builder state(State value) {
            state = value;
            return this;
        }

        public Builder kind(Kind value) {
            kind = value;
            return this;
        }

        public Builder source(ReportSource value) {
            source = value;
            return this;
        }

        public Builder area(LegalArea value) {
            area = value;
            return this;
        }

        public Builder unit(Long id) {
            unitId = id;
            return this;
        }

        public Builder category(String code) {
            category = code;
            return this;
        }

        public Builder severity(Integer level) {
            severity = level;
            return this;
        }

        public Builder cause(CauseArea value) {
            cause = value;
            return this;
        }

        public Builder suspicion(Restriction value) {
            suspicion = value;
            return this;
        }

        public Builder handler(Long id) {
            handlerId = id;
            return this;
        }

        public Builder waitsForMe(boolean only) {
            waitsForMe = only;
            return this;
        }

        public Builder late(boolean only) {
            late = only;
            return this;
        }

        /** Reported on these days; either end may be null. */
        public Builder reported(LocalDate first, LocalDate last) {
            from = first;
            to = last;
            return this;
        }

        public Builder text(String words) {
            text = words;
            return this;
        }

        public CaseFilter build() {
            return new CaseFilter(
                    state,
                    kind,
                    source,
                    area,
                    unitId,
                    category,
                    severity,
                    cause,
                    suspicion,
                    handlerId,
                    waitsForMe,
                    late,
                    from,
                    to,
                    text);
        }
    }
}
