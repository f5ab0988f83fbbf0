package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What the reporter of an event sees of what became of it under lex Maria: how far it has come, and what the reporter was told. */
@Stateless
@DenyAll
public class LexMariaReporterService {

    @Inject
    private LexMarias cases;

    @Inject
    private JpaLexMariaReads reads;

    @Inject
    private CurrentUser user;

    /** How far it has come, and what the reporter was told. */
    public record Progress(LexMariaStatus status, List<LexMariaView.Informed> told) {}

    /** Of the caller's own report; empty where there is none that is handled under lex Maria. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<Progress> progress(String deviationNumber) {
        return cases.ofDeviationNumber(LexMariaDesk.clean(deviationNumber))
                .filter(this::isMine)
                .map(lexMaria -> new Progress(
                        lexMaria.getStatus(),
                        reads.informed(lexMaria.getId()).stream()
                                .filter(told -> told.party() == ToldParty.REPORTER)
                                .toList()));
    }

    private boolean isMine(LexMaria lexMaria) {
        return lexMaria.getReporter() != null && lexMaria.getReporter().getId().equals(user.employeeId());
    }
}
