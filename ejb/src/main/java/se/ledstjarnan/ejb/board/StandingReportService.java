package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.BoardMeeting;
import se.ledstjarnan.domain.board.BoardMeetings;
import se.ledstjarnan.domain.board.ItemContent;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.StandingDocument;
import se.ledstjarnan.domain.board.StandingReport;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.Checksum;

/** How the quality work is going, told to each meeting: drafted and approved by the socialchef, read by those it is for. */
@Stateless
@DenyAll
public class StandingReportService {

    private static final int MONTHS_AT_FIRST = 3;

    @Inject
    private JpaStandingReports reports;

    @Inject
    private BoardMeetings meetings;

    @Inject
    private StandingPress press;

    @Inject
    private BoardDesk desk;

    @Inject
    private BoardMails mails;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /**
     * A report as a reader sees it.
     *
     * @param page its body for the screen
     * @param writes whether the reader writes and approves it now
     */
    public record View(
            long meetingId,
            long version,
            LocalDate meetingDay,
            String body,
            String summary,
            String ahead,
            boolean approved,
            boolean writes,
            String page)
            implements Serializable {}

    /** The report of a meeting; a draft is seen by the socialchef alone. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public View open(long meetingId) {
        StandingReport report = seen(meetingId);
        BoardMeeting meeting = report.getMeeting();
        audit.record(AuditAction.READ, subject(report));
        return new View(
                meetingId,
                report.getVersion(),
                meeting.getDay(),
                meeting.getBody(),
                report.getSummary(),
                report.getAhead(),
                report.isApproved(),
                !report.isApproved() && user.hasRole(Role.SOCIALCHEF),
                report.isApproved() ? document(report).getPage() : press.page(report, desk.today()));
    }

    private StandingReport seen(long meetingId) {
        return reports.ofMeeting(meetingId)
                .filter(report -> user.hasRole(Role.SOCIALCHEF) || report.isApproved())
                .filter(report ->
                        !onlyMember() || report.getMeeting().getStatus().isForMembers())
                .orElseThrow(NotFoundException::new);
    }

    private boolean onlyMember() {
        return user.roles().stream().allMatch(role -> role == Role.NAMND || role == Role.MEDARBETARE);
    }

    private StandingDocument document(StandingReport report) {
        return reports.document(report.getId()).orElseThrow(NotFoundException::new);
    }

    /** Begins the report of a meeting; it tells of the time since the report before it. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void begin(long meetingId) {
        BoardMeeting meeting = meetings.find(meetingId).orElseThrow(NotFoundException::new);
        if (reports.ofMeeting(meetingId).isPresent()) {
            throw new DomainException("board.report.begunAlready");
        }
        LocalDate today = desk.today();
        LocalDate first = reports.toldThrough(meeting.getBody())
                .map(day -> day.plusDays(1))
                .orElse(today.minusMonths(MONTHS_AT_FIRST));
        StandingReport report = new StandingReport(meeting, first, desk.me(), today, desk.now());
        reports.add(report);
        desk.flush();
        audit.record(AuditAction.CREATE, subject(report));
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void write(long meetingId, long version, String summary, String ahead) {
        StandingReport report = forChange(meetingId, version);
        report.write(summary, ahead);
        desk.flush();
        audit.record(AuditAction.CHANGE, subject(report));
    }

    /** Writes what is typed and locks the report, together with its document, the figures those of now. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void approve(long meetingId, long version, String summary, String ahead, boolean attested) {
        StandingReport report = forChange(meetingId, version);
        report.write(summary, ahead);
        LocalDate today = desk.today();
        Employee me = desk.me();
        StandingPress.Material material = press.gather(report, today);
        report.approve(attested, material.threshold(), me, today, desk.now());
        StandingPress.Printed printed = press.print(report, material);
        report.seal(Checksum.of(printed.pdf()));
        reports.keep(new StandingDocument(report.getId(), printed.pdf(), printed.page()));
        desk.flush();
        audit.record(AuditAction.APPROVE, subject(report));
        putOnAgenda(report);
        press.toRegister(report, printed.pdf());
        mails.reportApproved(report.getMeeting(), report.getId());
    }

    /** Last on the agenda of its meeting, for the elected to take note of. */
    private void putOnAgenda(StandingReport report) {
        BoardMeeting meeting = report.getMeeting();
        int last = meetings.items(meeting.getId()).stream()
                .mapToInt(BoardItem::getPosition)
                .max()
                .orElse(0);
        ItemContent content = new ItemContent(
                "standing-report:" + report.getId(),
                ItemKind.INFORMATION,
                BoardWords.of("standing.title"),
                null,
                "/board/report.xhtml?meeting=" + meeting.getId());
        meetings.add(new BoardItem(meeting, content, last + 1, desk.me(), desk.now()));
        desk.flush();
    }

    private StandingReport forChange(long meetingId, long version) {
        StandingReport report = reports.ofMeeting(meetingId).orElseThrow(NotFoundException::new);
        StaleDataException.check(version, report.getVersion());
        return report;
    }

    /** The document as it was approved, byte for byte. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] pdf(long meetingId) {
        StandingReport report = seen(meetingId);
        byte[] pdf = document(report).getPdf();
        if (!Checksum.of(pdf).equals(report.getSha256())) {
            throw new IllegalStateException("The standing report of meeting " + meetingId + " is not the one approved");
        }
        audit.record(AuditAction.DOWNLOAD, subject(report));
        return pdf;
    }

    private static AuditSubject subject(StandingReport report) {
        return AuditSubject.of(
                "standing-report", report.getId(), report.getMeeting().getDay().toString(), null);
    }
}
