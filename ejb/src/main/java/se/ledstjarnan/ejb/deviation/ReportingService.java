package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.Roles;

/** Takes reports. One transaction holds the case, its person, its files, its mail and its audit entry, or nothing of it. */
@Stateless
@DenyAll
public class ReportingService {

    @Inject
    private Reporting reporting;

    @Inject
    private Sending sending;

    @Inject
    private CaseRights rights;

    @Inject
    private Foresight foresight;

    @Inject
    private Clock clock;

    /** Who received a report just sent, and who can see it; the reporter's own only. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Foreseen receipt(String number) {
        return foresight.of(rights.own(number), LocalDate.now(clock));
    }

    /**
     * Sends the report and gives the number of the case. Sending the same again, with the same token, gives the same number; sending
     * something else with a token already used is refused with deviation.alreadySent and the number.
     *
     * @param openedAt when the form was opened
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public String send(ReportEntry entry, UUID token, Instant openedAt, ReportAnswers answers) {
        String said = entry + AnswersJson.write(answers);
        return sending.once(token, said, scope -> reporting.report(entry, openedAt, answers, scope));
    }
}
