package se.ledstjarnan.ejb.responsibility;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.BoardDecision;
import se.ledstjarnan.domain.responsibility.DecisionSubject;
import se.ledstjarnan.domain.responsibility.Responsibilities;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.Settings;

/** What political bodies have decided about the management system, as their secretary records it and everyone can see. */
@Stateless
@DenyAll
public class DecisionService {

    @Inject
    private Responsibilities stored;

    @Inject
    private JpaDecisions reads;

    @Inject
    private ResponsibilityDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A decision as typed. @param byCommittee whether the committee decided, and not the board */
    public record Recorded(
            DecisionSubject subject,
            String summary,
            boolean byCommittee,
            LocalDate day,
            String paragraph,
            String registerNumber) {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public List<DecisionRow> all() {
        return reads.all();
    }

    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void record(Recorded typed) {
        String committee = settings.word(SettingKey.COMMITTEE_NAME);
        if (typed.byCommittee() && committee.isEmpty()) {
            throw DomainException.at("body", "responsibility.noCommittee");
        }
        PoliticalDecision decision = new PoliticalDecision(
                typed.byCommittee() ? committee : settings.word(SettingKey.BOARD_NAME),
                typed.day(),
                typed.paragraph(),
                typed.registerNumber(),
                LocalDate.now(clock));
        BoardDecision made = new BoardDecision(typed.subject(), typed.summary(), decision, desk.me(), clock.instant());
        stored.add(made);
        desk.stored(AuditAction.CREATE, AuditSubject.of("board-decision", made.getId(), null, null));
    }

    /** Takes back what was recorded by mistake; it stays to be seen, with why. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void strike(long id, long seen, String words) {
        BoardDecision made = stored.decision(id).orElseThrow(NotFoundException::new);
        made.checkVersion(seen);
        made.strike(words, desk.me(), clock.instant());
        desk.stored(AuditAction.CHANGE, AuditSubject.of("board-decision", id, null, null));
    }
}
