package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Takes reports. One transaction holds the case, its person, its files, its mail and its audit entry, or nothing of it. */
@Stateless
@DenyAll
public class ReportingService {

    @Inject
    private Reporting reporting;

    @Inject
    private JpaSubmissions submissions;

    @Inject
    private CaseRights rights;

    @Inject
    private Foresight foresight;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseTrail trail;

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
        Instant now = clock.instant();
        byte[] digest = JpaSubmissions.digest(entry, answers);
        if (!submissions.claim(token, user.employeeId(), digest, now)) {
            return submissions.sentBefore(token, user.employeeId(), digest).orElseThrow(NotFoundException::new);
        }
        Deviation sent = reporting.report(entry, openedAt, answers, user.scope());
        submissions.became(token, sent.getId());
        CaseDesk.Open made = rights.open(sent);
        trail.made(made);
        trail.tell(made, CaseMail.REPORTED, trail.ids(foresight.receivers(sent, LocalDate.now(clock))));
        return sent.getNumber();
    }
}
