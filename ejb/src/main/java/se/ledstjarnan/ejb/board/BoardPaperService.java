package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatterParty;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Makes the list of what the board is to be told into a document (PDF/A and PDF/UA), to be sent out with the notice of the meeting. */
@Stateless
@DenyAll
public class BoardPaperService {

    private static final int MOST = 500;

    @Inject
    private JpaBoardMatters lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A document to save. */
    public record Paper(String name, byte[] pdf) {}

    /** What is attested and waits for a meeting, of the areas that the caller answers for or takes to the meeting. One entry of the log. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMNDSEKRETERARE})
    public Paper ready() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.SWEDEN);
        Set<Compartment> seen = EnumSet.allOf(Compartment.class);
        seen.removeIf(compartment -> BoardMatterParty.actors(user.roles(), compartment, BoardMatterStatus.READY)
                .isEmpty());
        List<BoardMatterRow> rows = seen.isEmpty() ? List.of() : lists.rows(BoardMatterStatus.READY, seen, 0, MOST);
        audit.recordExport("board-matter", rows.stream().map(BoardMatterRow::id).toList());
        String page = BoardPaper.document(
                rows, settings.word(SettingKey.MUNICIPALITY_NAME), settings.word(SettingKey.BOARD_NAME), today);
        return new Paper(BoardPaper.fileName(today) + ".pdf", renderer.render(page));
    }
}
