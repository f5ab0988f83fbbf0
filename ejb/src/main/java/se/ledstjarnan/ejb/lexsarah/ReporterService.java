package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What the reporter of a missförhållande sees of what became of it: how far it has come, and what the reporter was told. */
@Stateless
@DenyAll
public class ReporterService {

    @Inject
    private LexSarahs cases;

    @Inject
    private JpaLexSarahReads reads;

    @Inject
    private CurrentUser user;

    /** How far it has come, and what the reporter was told. */
    public record Progress(LexSarahStatus status, List<LexSarahView.Told> told) {}

    /** Of the caller's own report; empty where there is none that is handled under lex Sarah. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<Progress> progress(String deviationNumber) {
        return cases.ofDeviationNumber(LexSarahDesk.clean(deviationNumber))
                .filter(this::isMine)
                .map(lexSarah -> new Progress(
                        lexSarah.getStatus(),
                        reads
                                .of(
                                        lexSarah,
                                        EnumSet.of(LexSarahRecord.Part.TOLD),
                                        user.scope().day())
                                .told()
                                .stream()
                                .filter(told -> told.party() == InformedParty.REPORTER)
                                .toList()));
    }

    private boolean isMine(LexSarah lexSarah) {
        return lexSarah.getReporter() != null && lexSarah.getReporter().getId().equals(user.employeeId());
    }
}
