package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Occasion;

/**
 * An analysis on its page.
 *
 * @param later analyses that took risks along from this one
 * @param earlier those that this one took risks along from
 */
public record AnalysisView(
        Head head,
        List<Line> risks,
        List<EmployeeName> team,
        List<FollowUp> followUps,
        List<Reopening> reopenings,
        List<Other> later,
        List<Other> earlier,
        ScaleView scale,
        RiskRights rights)
        implements Serializable {

    /** @param unit null for the whole administration @param finding id of the pattern that led to it; null for none */
    public record Head(
            long stored,
            int number,
            String title,
            Occasion occasion,
            String scope,
            Set<LegalArea> areas,
            String others,
            Long unitId,
            String unit,
            EmployeeName leader,
            LocalDate begunOn,
            LocalDate readyBy,
            AnalysisStatus status,
            LocalDate decidedOn,
            String decision,
            String decidedBy,
            LocalDate followUpDue,
            String closing,
            Instant closedAt,
            String closedBy,
            Long finding)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, stored);
        }
    }

    /**
     * @param struck why it was left out; null where it stands
     * @param now how it is judged now; null where it is not
     * @param left what is expected to be left; null where nobody has said
     * @param measures open ones
     * @param confirming deviations of its kinds since it was judged; null where the reader does not handle such
     */
    public record Line(
            int position,
            String event,
            String cause,
            String consequence,
            String struck,
            boolean carried,
            Judged now,
            Judged left,
            int measures,
            int measuresLate,
            Integer confirming)
            implements Serializable {}

    /** Where a risk is in the matrix. */
    public record Judged(int probability, int consequence, Instant at) implements Serializable {

        public int product() {
            return probability * consequence;
        }
    }

    public record FollowUp(String words, LocalDate nextDue, Instant at, String by) implements Serializable {}

    /** That it was taken up again. @param decision the one that held until then */
    public record Reopening(String because, String decision, LocalDate decidedOn, Instant at, String by)
            implements Serializable {}

    public record Other(int number, String title) implements Serializable {}

    /** Those that stand. */
    public List<Line> standing() {
        return risks.stream().filter(line -> line.struck() == null).toList();
    }

    public List<Line> struck() {
        return risks.stream().filter(line -> line.struck() != null).toList();
    }
}
