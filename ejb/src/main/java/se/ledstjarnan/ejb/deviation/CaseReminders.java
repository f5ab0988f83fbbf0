package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Invitation;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Reminds of reports that nobody has judged, of replies owed to reporters and of answers owed by contributors, by the municipality's
 * own targets. The next level is not told of a case that concerns the manager or is under suspicion: it could be the very one.
 */
@ApplicationScoped
class CaseReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> INVITATION = Map.of(
            ReminderStep.DUE_SOON, MailKind.INVITATION_DUE_SOON, ReminderStep.OVERDUE, MailKind.INVITATION_OVERDUE);

    @Inject
    private JpaCasesDue cases;

    @Inject
    private CaseTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        List<Due> due = new ArrayList<>();
        int hours = settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS);
        for (Deviation untouched : cases.untouched(through, hours)) {
            due.addAll(of(untouched, "triage", cases.dayOf(untouched.getReportedAt(), hours)));
        }
        int days = settings.number(SettingKey.FEEDBACK_TARGET_DAYS);
        for (Deviation unanswered : cases.unanswered(through, days)) {
            due.addAll(of(unanswered, "feedback", cases.dayOf(unanswered.getReportedAt(), days * 24)));
        }
        cases.invitations(through).forEach(invitation -> due.add(of(invitation)));
        return due;
    }

    private List<Due> of(Deviation deviation, String what, LocalDate day) {
        boolean quiet = deviation.isPastManager() || deviation.getRestriction() != Restriction.NONE;
        Long unit = quiet ? null : deviation.getUnit().getId();
        return trail.handlers(deviation, LocalDate.now(clock)).stream()
                .map(person -> new Due(
                        "case-" + what + ':' + deviation.getId(),
                        deviation.getNumber(),
                        CaseMail.ASSIGNED.path(deviation.getNumber()),
                        person.id(),
                        unit,
                        day,
                        Due.CASE))
                .toList();
    }

    private static Due of(Invitation invitation) {
        String number = invitation.getDeviation().getNumber();
        return new Due(
                "invitation:" + invitation.getId(),
                number,
                CaseMail.INVITED.path(number),
                invitation.getEmployee().getId(),
                null,
                invitation.getDue(),
                INVITATION);
    }
}
