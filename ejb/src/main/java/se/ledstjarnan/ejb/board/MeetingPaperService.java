package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** Makes the notice of a meeting and the list of its decisions into documents (PDF/A and PDF/UA). */
@Stateless
@DenyAll
public class MeetingPaperService {

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Audit audit;

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public BoardPaperService.Paper agenda(long meetingId) {
        MeetingView meeting = meetings.open(meetingId);
        return paper(
                meeting,
                BoardWords.of("agenda.file", meeting.day()),
                MeetingPaper.agenda(meeting, settings.word(SettingKey.MUNICIPALITY_NAME), today()));
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public BoardPaperService.Paper decisions(long meetingId) {
        MeetingView meeting = meetings.open(meetingId);
        return paper(
                meeting,
                BoardWords.of("decisions.file", meeting.day()),
                MeetingPaper.decisions(meeting, settings.word(SettingKey.MUNICIPALITY_NAME), today()));
    }

    private BoardPaperService.Paper paper(MeetingView meeting, String name, String document) {
        audit.recordExport("board-meeting", List.of(meeting.id()));
        return new BoardPaperService.Paper(name + ".pdf", renderer.render(document));
    }

    private LocalDate today() {
        return user.scope().day();
    }
}
