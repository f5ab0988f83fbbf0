package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterKind;
import se.ledstjarnan.domain.board.BoardMatters;
import se.ledstjarnan.domain.board.MatterForBoard;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.settings.Settings;

/** Takes in what features say that the board is to be told of, in the same transaction. */
@ApplicationScoped
class BoardMatterReception {

    @Inject
    private BoardMatters matters;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    void receive(@Observes MatterForBoard raised) {
        boolean wanted = raised.kind() != BoardMatterKind.HARM || settings.on(SettingKey.BOARD_HARM_EVENTS);
        if (wanted && !matters.has(raised.key())) {
            BoardMatter matter = new BoardMatter(raised, clock.instant());
            matters.add(matter);
            work.flush();
            audit.record(AuditAction.CREATE, BoardMatterService.subject(matter));
        }
    }
}
