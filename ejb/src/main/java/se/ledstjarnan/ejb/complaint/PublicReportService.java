package se.ledstjarnan.ejb.complaint;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.complaint.FollowCode;
import se.ledstjarnan.domain.complaint.FollowUp;
import se.ledstjarnan.domain.complaint.FormStamp;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CaseIntake;
import se.ledstjarnan.ejb.deviation.IntakeReport;

/**
 * What anybody may do without an account (SOSFS 2011:9 5 kap. 3 §): send a complaint, a view or praise, and follow it by a code. Open to
 * all on purpose; {@link PublicThrottle} has admitted the request before.
 */
@Stateless
@DenyAll
public class PublicReportService {

    @Inject
    private FormStamps stamps;

    @Inject
    private FollowCodes codes;

    @Inject
    private JpaPublicReports reports;

    @Inject
    private CaseIntake intake;

    @Inject
    private PublicThrottle throttle;

    @Inject
    private PublicPlaces places;

    @Inject
    private Clock clock;

    /** The units to choose from. */
    @PermitAll
    public List<UnitChoice> units() {
        return places.units();
    }

    /** For a form just fetched, to be given back when it is sent. */
    @PermitAll
    public String stamp() {
        return stamps.fresh();
    }

    /**
     * Takes what was sent and gives the number and the code, the same for the same form however often it is sent. Throws
     * {@link DomainException} with key complaint.stampOld where the form must be given a new stamp, and at the field that is wrong.
     *
     * @param trap what was written where only robots write
     * @param address where it comes from, which is counted and not kept
     */
    @PermitAll
    public PublicReceipt send(String stamp, String trap, IntakeReport report, String address) {
        places.demandForm();
        Instant now = clock.instant();
        FormStamp form = stamps.read(stamp).orElseThrow(() -> new DomainException("complaint.stampOld"));
        if (trap != null && !trap.isBlank() || form.isOld(now)) {
            throw new DomainException("complaint.stampOld");
        }
        if (form.isTooFast(now)) {
            throw new DomainException("complaint.tooFast");
        }
        FollowCode code = codes.of(form.token());
        byte[] stored = codes.stored(code);
        byte[] digest = codes.digest(said(report));
        if (!reports.claim(stored, digest, now)) {
            return sentBefore(code, stored, digest);
        }
        Deviation made = intake.take(report, form.fetched());
        if (!throttle.take(address)) {
            throw new DomainException("complaint.tooMany");
        }
        reports.became(stored, made.getId());
        return new PublicReceipt(made.getNumber(), code.written());
    }

    private PublicReceipt sentBefore(FollowCode code, byte[] stored, byte[] digest) {
        JpaPublicReports.Sent sent = reports.sentBefore(stored).orElseThrow(NotFoundException::new);
        if (!MessageDigest.isEqual(sent.digest(), digest)) {
            throw new DomainException("complaint.alreadySent", sent.number());
        }
        return new PublicReceipt(sent.number(), code.written());
    }

    /** How far it has come; empty for an unknown code, however it is written. */
    @PermitAll
    public Optional<FollowUp> follow(String typed) {
        return FollowCode.read(typed).flatMap(code -> reports.find(codes.stored(code)));
    }

    private static String said(IntakeReport report) {
        String files = report.files().stream()
                .map(file -> file.name() + file.content().length)
                .collect(Collectors.joining(","));
        return String.join(
                "\u0000",
                String.valueOf(report.kind()),
                String.valueOf(report.nature()),
                String.valueOf(report.source()),
                String.valueOf(report.aboutChild()),
                String.valueOf(report.unitId()),
                String.valueOf(report.pastManager()),
                String.valueOf(report.occurredDay()),
                String.valueOf(report.whatHappened()),
                String.valueOf(report.name()),
                String.valueOf(report.contact()),
                files);
    }
}
