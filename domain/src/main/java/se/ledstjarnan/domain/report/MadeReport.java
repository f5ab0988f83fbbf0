package se.ledstjarnan.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A report of a period, made by a definition: drafted by a job or by hand, its figures counted anew until all who approve it have
 * signed; then locked with its document and handed to each body of the municipality's chain. An approved one can be replaced by a new
 * version with a reason, and stays.
 */
@Entity
@Table(name = "made_report")
public class MadeReport extends MadeReportFile {

    private static final int REASON = 2_000;

    protected MadeReport() {}

    /**
     * A draft; a period that has not begun is refused.
     *
     * @param unit null for the whole administration
     * @param by null where the job drafts
     */
    public MadeReport(
            int number,
            ReportDefinition definition,
            ReportPeriod period,
            Unit unit,
            Employee by,
            LocalDate today,
            Instant now) {
        begin(number, definition, period, unit, by, now);
        this.organised = OrganisedAs.THEN;
        if (!definition.getPeriodKind().fits(period)) {
            throw DomainException.at("period", "report.noSuchPeriod");
        }
        if (period.from().isAfter(today)) {
            throw DomainException.at("period", "report.periodNotBegun");
        }
        this.edition = 1;
        definition.getChapters().forEach(each -> chapters.add(new MadeChapter(this, each, null)));
    }

    /** Chooses by which organisation it tells of units, before its figures are counted the first time. */
    public MadeReport organisedAs(OrganisedAs as) {
        if (collectedAt != null) {
            throw new DomainException("report.notNow");
        }
        organised = as;
        return this;
    }

    private void begin(int given, ReportDefinition by, ReportPeriod period, Unit of, Employee drafter, Instant now) {
        if (by.getStatus() == DefinitionStatus.DRAFT) {
            throw new DomainException("report.definitionNotInForce");
        }
        number = given;
        definition = by;
        code = by.getCode();
        firstDay = period.from();
        lastDay = period.to();
        unit = of;
        status = ReportStatus.DRAFT;
        draftedBy = drafter;
        draftedAt = now;
        due = by.due(period);
    }

    /**
     * A new version of this one, by the same definition and with its words, to be changed and approved; this one stays as it is.
     *
     * @param why told in the new version
     */
    public MadeReport replacement(int given, String why, ReportActor actor, Instant now) {
        checkMay(MadeAction.REPLACE, actor);
        MadeReport next = new MadeReport();
        next.begin(given, definition, getPeriod(), unit, actor.employee(), now);
        next.organised = organised;
        next.edition = edition + 1;
        next.replaces = this;
        next.reason = Text.required(why, REASON, "reason");
        chapters.forEach(each -> next.chapters.add(new MadeChapter(next, each.getDefinition(), each.getText())));
        return next;
    }

    /** Throws where the actor may not do so now. */
    public void checkMay(MadeAction action, ReportActor actor) {
        MadeProcess.check(action, status, definition, actor.roles());
    }

    /** Its figures have been counted. @param what they count, in words */
    public void collected(String what, ReportScope of, Instant now) {
        if (status != ReportStatus.DRAFT) {
            throw new DomainException("report.notNow");
        }
        rule = what;
        knownAs = of.knownAs();
        collectedAt = now;
        changed();
    }

    /** Something in it is another than those who have signed have read. */
    public void changed() {
        changes++;
        signatures.clear();
    }

    public void register(String typed, ReportActor actor) {
        checkMay(MadeAction.WRITE, actor);
        registrationNumber = Text.optional(typed, NUMBER, "registrationNumber");
    }

    /** The chapters that must be written before approval and are not. */
    public List<MadeChapter> lacking() {
        return chapters.stream()
                .filter(each -> each.getDefinition().isRequired() && each.isEmpty())
                .toList();
    }

    /**
     * Signs for one of the roles that approve; when all have, the report is locked, and its document must be sealed in the same
     * transaction.
     *
     * @return whether it is approved now
     */
    public boolean sign(List<String> chain, int smallCells, ReportActor actor, LocalDate today, Instant now) {
        checkMay(MadeAction.SIGN, actor);
        if (!getPeriod().hasEnded(today)) {
            throw new DomainException("report.periodNotEnded", lastDay);
        }
        lacking().stream().findFirst().ifPresent(empty -> {
            throw new DomainException(
                    "report.chapterEmpty", empty.getDefinition().getHeading());
        });
        Role mine = unsigned(actor).orElseThrow(() -> new DomainException("report.signedAlready", signer(actor)));
        signatures.add(new MadeSignature(this, mine, actor.employee(), now));
        if (signatures.size() < definition.getApprovers().size()) {
            return false;
        }
        status = ReportStatus.APPROVED;
        approvedAt = now;
        threshold = smallCells;
        chain.forEach(body -> handovers.add(new MadeHandover(this, handovers.size() + 1, body)));
        return true;
    }

    private Optional<Role> unsigned(ReportActor actor) {
        return definition.getApprovers().stream()
                .sorted()
                .filter(actor.roles()::contains)
                .filter(role -> signatures.stream().noneMatch(each -> each.getRole() == role))
                .findFirst();
    }

    private String signer(ReportActor actor) {
        return signatures.stream()
                .filter(each -> actor.roles().contains(each.getRole()))
                .map(each -> each.getBy().getName())
                .findFirst()
                .orElse("");
    }

    /** Ties the report to its document by the document's hash. */
    public void seal(String hash) {
        if (status != ReportStatus.APPROVED || sha256 != null) {
            throw new DomainException("report.notNow");
        }
        sha256 = hash;
    }

    /** The next body of the chain has received it; after the last one the report is handed over. */
    public MadeHandover handOver(
            MadeHandover.Minutes minutes, LocalDate approvedOn, LocalDate today, ReportActor actor, Instant now) {
        checkMay(MadeAction.HAND_OVER, actor);
        MadeHandover next = handovers.stream()
                .filter(each -> !each.isDone())
                .findFirst()
                .orElseThrow(() -> new DomainException("report.notNow"));
        LocalDate earliest = handovers.stream()
                .filter(MadeHandover::isDone)
                .map(MadeHandover::getDay)
                .reduce(approvedOn, (a, b) -> a.isAfter(b) ? a : b);
        next.record(minutes, earliest, today, actor.employee(), now);
        if (handovers.stream().allMatch(MadeHandover::isDone)) {
            status = ReportStatus.HANDED;
        }
        return next;
    }
}
