package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.AssessmentKind;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;

/**
 * A risk on its page.
 *
 * @param kinds the deviations that would confirm it
 * @param history how it has been judged, also in the analyses that it was taken along from, the first time first
 * @param earlier the risk that it was taken along from; null for none
 * @param later those that took it along
 */
public record RiskView(
        Head head,
        List<Kind> kinds,
        List<Judged> history,
        String earlier,
        List<String> later,
        List<RiskCheck> checks,
        MeasuresOfCase measures,
        ScaleView scale,
        RiskRights rights)
        implements Serializable {

    /** @param stored version of the analysis; @param unit null for the whole administration; @param department whether it has units below it */
    public record Head(
            long id,
            RiskRef number,
            long stored,
            String analysis,
            AnalysisStatus status,
            Set<LegalArea> areas,
            Long unitId,
            String unit,
            boolean department,
            String event,
            String cause,
            String consequence,
            String struck)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number.analysis(), stored);
        }
    }

    /**
     * A category of deviations.
     *
     * @param since the day from which they are counted: that of the last judgement; null before it
     * @param count null where the reader does not handle such, or there is no day
     */
    public record Kind(long id, String name, LocalDate since, Integer count) implements Serializable {}

    /** Once. The words are those of the scale of that time. */
    public record Judged(
            String number,
            AssessmentKind kind,
            int probability,
            String likely,
            int consequence,
            String severe,
            Level level,
            String motivation,
            Instant at,
            String by)
            implements Serializable {}

    /** How it is judged now; null where it is not. */
    public Judged now() {
        return last(false);
    }

    /** What is expected to be left; null where nobody has said, or it has been judged anew since then in another analysis. */
    public Judged left() {
        return last(true);
    }

    private Judged last(boolean residual) {
        return history.stream()
                .filter(each -> each.number().equals(head.number().toString()))
                .filter(each -> (each.kind() == AssessmentKind.RESIDUAL) == residual)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
