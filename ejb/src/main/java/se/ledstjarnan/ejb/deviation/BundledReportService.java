package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Takes frequent, harmless events in a few taps: a fall without injury, a missed dose. What comes of it is an ordinary case at the
 * ordinary receivers, on the short track once the handler agrees with the reporter. Never for what could be lex Sarah or lex Maria.
 */
@Stateless
@DenyAll
public class BundledReportService {

    @Inject
    private BundledKinds kinds;

    @Inject
    private BundledReporting reporting;

    @Inject
    private ReportParts parts;

    @Inject
    private Sending sending;

    @Inject
    private Foresight foresight;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The form with what may be reported so from the unit; from anywhere where it is null. */
    @RolesAllowed(Roles.MEDARBETARE)
    public BundledForm open(Long unitId) {
        return new BundledForm(
                UUID.randomUUID(),
                clock.instant(),
                kinds.of(unitId, user.scope().day()));
    }

    /** Who would receive such a report from the unit, and who could see it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Foreseen foresee(Long kindId, Long unitId) {
        return foresight.of(
                reporting.imagined(kindId, unitId, user.scope()), user.scope().day());
    }

    /**
     * Sends it and gives the number of the case; the same number where the same is sent again with the same token.
     *
     * @param openedAt when the form was opened
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public String send(UUID token, Instant openedAt, BundledAnswers answers) {
        return sending.once(token, answers.said(), scope -> report(answers, openedAt, scope));
    }

    private Deviation report(BundledAnswers answers, Instant openedAt, Scope scope) {
        parts.checkPerson(answers.personName(), answers.identity());
        Deviation deviation = reporting.report(answers, openedAt, scope);
        parts.keepWithPerson(deviation, answers.personName(), answers.identity());
        return deviation;
    }
}
