package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Makes what is sent one case, however often it is sent, with its log entry and the mail to those who receive it. */
@ApplicationScoped
class Sending {

    @Inject
    private JpaSubmissions submissions;

    @Inject
    private CaseRights rights;

    @Inject
    private Foresight foresight;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Gives the number of the case; the number it was given before, where the same was sent with the same token.
     *
     * @param said all that was answered, to tell the same from something else
     * @param report makes the case
     */
    String once(UUID token, String said, Function<Scope, Deviation> report) {
        Instant now = clock.instant();
        byte[] digest = JpaSubmissions.digest(said);
        if (!submissions.claim(token, user.employeeId(), digest, now)) {
            return submissions.sentBefore(token, user.employeeId(), digest).orElseThrow(NotFoundException::new);
        }
        Deviation sent = report.apply(user.scope());
        submissions.became(token, sent.getId());
        CaseDesk.Open made = rights.open(sent);
        trail.made(made);
        news.cameIn(made);
        trail.tell(made, CaseMail.REPORTED, trail.ids(foresight.receivers(sent, LocalDate.now(clock))));
        return sent.getNumber();
    }
}
