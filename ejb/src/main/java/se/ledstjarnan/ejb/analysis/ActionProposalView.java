package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.deviation.CauseArea;

/** A proposal with all that leads to it and from it. @param begins whether the reader may begin what it becomes */
public record ActionProposalView(
        Head head,
        Decision decision,
        Chain chain,
        List<Impact> impacts,
        List<Cause> causes,
        List<Outcome> outcomes,
        List<RoundView.Quadrant> quadrants,
        boolean takesPart,
        boolean records,
        boolean begins,
        boolean drawsGoals,
        boolean drawsPlans)
        implements Serializable {

    /** @param carriedFrom number of the one that the board returned; @param carriedTo of the one that it goes on as */
    public record Head(
            int number,
            long version,
            String title,
            String words,
            Long unitId,
            String unit,
            ProposalStatus status,
            Priority priority,
            String withdrawnBecause,
            String madeBy,
            Instant madeAt,
            int round,
            int year,
            RoundSpan span,
            RoundStep step,
            Integer carriedFrom,
            Integer carriedTo,
            Integer basis,
            LocalDate handedOn)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, version);
        }
    }

    /** What the board decided. */
    public record Decision(
            String body,
            LocalDate day,
            String paragraph,
            String registerNumber,
            String words,
            String departure,
            String recordedBy)
            implements Serializable {}

    /** From the mission to the cause, as the round that analysed it has it; what there is none of is null. */
    public record Chain(
            int round,
            int point,
            String pointTitle,
            String conclusion,
            Integer goal,
            String goalTitle,
            Long missionUnit,
            String mission,
            Integer indicator,
            String label,
            String measuredIn,
            BigDecimal value,
            BigDecimal target,
            FigureStanding standing,
            FigureSign sign,
            String link)
            implements Serializable {}

    public record Impact(long id, String code, String name, String help, boolean used, boolean mandatory, String words)
            implements Serializable {

        public boolean lacks() {
            return used && mandatory && words == null;
        }
    }

    public record Cause(String unit, CauseArea area, String cause) implements Serializable {}

    /** @param title null where there is no such any more */
    public record Outcome(OutcomeKind kind, int number, String title, String path) implements Serializable {}

    public RoundView.Quadrant quadrant() {
        return RoundView.quadrant(quadrants, head.priority());
    }

    /** Those that are used or have been filled in. */
    public List<Impact> shown() {
        return impacts.stream()
                .filter(impact -> impact.used() || impact.words() != null)
                .toList();
    }

    public List<Impact> filled() {
        return impacts.stream().filter(impact -> impact.words() != null).toList();
    }

    public int lacking() {
        return (int) impacts.stream().filter(Impact::lacks).count();
    }
}
