package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.Feedback;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.organisation.Roles;

/** The reply to the reporter (C6), without which a case cannot be closed. */
@Stateless
@DenyAll
public class FeedbackService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private Deviations deviations;

    @RolesAllowed(Roles.MEDARBETARE)
    public void reply(CaseRef ref, FeedbackChannel channel, Reply reply) {
        CaseDesk.Open open = desk.forChange(ref);
        Feedback given = open.deviation().giveFeedback(channel, reply, open.actor(), open.now());
        deviations.add(given);
        trail.changed(open, DeviationAction.GIVE_FEEDBACK);
        news.replied(open, given);
        trail.tell(
                open, CaseMail.REPLIED, List.of(open.deviation().getReporter().getId()));
    }
}
