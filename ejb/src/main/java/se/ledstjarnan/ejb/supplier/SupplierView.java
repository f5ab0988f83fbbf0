package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.supplier.AgreementState;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.domain.supplier.QualitySystem;
import se.ledstjarnan.ejb.file.FileRow;

/** A supplier on its page. What the supplier itself may not see, concerns and logins, is empty on its own page. */
public record SupplierView(
        Head head,
        List<Agreement> agreements,
        List<Confirmation> confirmations,
        List<Result> results,
        List<Visit> visits,
        List<Permit> permits,
        List<Concern> concerns,
        List<Login> logins)
        implements Serializable {

    /** @param stored the version, for changing it */
    public record Head(
            int number,
            long stored,
            String name,
            String organisationNumber,
            String contact,
            String email,
            String phone,
            LocalDate confirmationDue)
            implements Serializable {}

    /**
     * An agreement.
     *
     * @param endReason why it is not prolonged; null where that is not decided
     * @param unit that answers for it; null for the whole administration
     */
    public record Agreement(
            long id,
            String service,
            String forWhom,
            Set<LegalArea> areas,
            LocalDate from,
            LocalDate to,
            LocalDate decideBy,
            boolean permitNeeded,
            String registerNumber,
            String endReason,
            Long unitId,
            String unit)
            implements Serializable {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        public AgreementState state(LocalDate today) {
            return AgreementState.on(today, from, to, decideBy, endReason != null);
        }
    }

    public record Confirmation(int year, QualitySystem system, String by, Instant at) implements Serializable {}

    /** @param reviewedAt null until the municipality has read it */
    public record Result(
            long id,
            long stored,
            int supplier,
            String supplierName,
            String title,
            int year,
            String outcome,
            String improvements,
            String by,
            Instant at,
            String reviewWords,
            String reviewedBy,
            Instant reviewedAt,
            List<FileRow> files)
            implements Serializable {}

    /** @param strengths null for nothing said */
    public record Visit(
            long id,
            long stored,
            LocalDate day,
            boolean announced,
            String participants,
            String summary,
            String strengths,
            String by,
            List<Finding> findings)
            implements Serializable {}

    /** @param planNeeded whether the grade demands a plan; measure and owner are null where nothing is to be done */
    public record Finding(
            long id,
            String text,
            int level,
            String grade,
            FindingStatus status,
            String measure,
            String owner,
            LocalDate due,
            String reported,
            Instant reportedAt,
            String followUp,
            Instant followedUpAt,
            List<Measure> measures)
            implements Serializable {

        public boolean open() {
            return status == FindingStatus.OPEN || status == FindingStatus.REPORTED;
        }

        public boolean late(LocalDate today) {
            return status == FindingStatus.OPEN && due.isBefore(today);
        }
    }

    /** What the finding became in the list of measures, the first one first; as long as it has no verdict, the last is under way. */
    public record Measure(
            long id, String title, LocalDate due, LocalDate nextDate, MeasureStatus status, EffectVerdict verdict)
            implements Serializable {}

    public record Permit(String operation, String decisionNumber, LocalDate from, LocalDate to)
            implements Serializable {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Open where it is neither told nor dismissed. @param endedBy who settled it, with when; null while it is open */
    public record Concern(
            long id,
            ConcernReason reason,
            String words,
            LocalDate noticedOn,
            LocalDate notifiedOn,
            String registerNumber,
            String dismissedBecause,
            String endedBy,
            Instant endedAt)
            implements Serializable {

        public boolean open() {
            return notifiedOn == null && dismissedBecause == null;
        }
    }

    /** @param endedAt null while it holds */
    public record Login(long id, String name, Instant givenAt, Instant endedAt) implements Serializable {}
}
