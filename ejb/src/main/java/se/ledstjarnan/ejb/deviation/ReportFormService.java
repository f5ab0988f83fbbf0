package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What the form asks while somebody fills it in: what is still wrong, and who will receive and see the report. Keeps nothing. */
@Stateless
@DenyAll
public class ReportFormService {

    @Inject
    private ReportChecks checks;

    @Inject
    private Reporting reporting;

    @Inject
    private Foresight foresight;

    @Inject
    private Registrars registrars;

    @Inject
    private CurrentUser user;

    /** Everything that is wrong with the answers of the step; empty when one can go on. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<DomainException> wrong(ReportStep step, ReportEntry entry, ReportAnswers answers) {
        return checks.wrong(step, entry, answers);
    }

    /** Who would receive a report of the kind from the unit, and who could see it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Foreseen foresee(ReportKind kind, Long unitId, boolean pastManager) {
        return foresight.of(
                reporting.imagined(kind, unitId, pastManager, user.scope()),
                user.scope().day());
    }

    /** Whether the caller may register on behalf of somebody outside. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean mayRegisterForOthers() {
        return registrars.may(ReportEntry.FOR_OTHERS, user.scope());
    }
}
