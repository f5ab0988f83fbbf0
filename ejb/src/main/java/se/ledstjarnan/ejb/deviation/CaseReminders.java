package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseFacts;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.law.ClockDues;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Reminds of reports that nobody has judged, of replies owed to reporters and of answers owed by contributors, by the municipality's
 * own targets, and of the law's clocks. The next level is not told of a case that concerns the manager or is under suspicion: it could be the very one.
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
    private LawClocks law;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        Owners owners = new Owners(LocalDate.now(clock), cases.excluded());
        List<Due> due = new ArrayList<>();
        int hours = settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS);
        for (CaseOwed untouched : cases.untouched(through, hours)) {
            due.addAll(of(untouched, "triage", cases.dayOf(untouched.reportedAt(), hours), owners));
        }
        int days = settings.number(SettingKey.FEEDBACK_TARGET_DAYS);
        for (CaseOwed unanswered : cases.unanswered(through, days)) {
            due.addAll(of(unanswered, "feedback", cases.dayOf(unanswered.reportedAt(), days * 24), owners));
        }
        due.addAll(underLaw(through, owners));
        cases.invitations(through).forEach(invitation -> due.add(of(invitation)));
        return due;
    }

    /** By the law's own clocks, which are others than the municipality's targets for each case. */
    private List<Due> underLaw(LocalDate through, Owners owners) {
        Map<CaseUnderLaw, LawClocks.Asked> asked = new LinkedHashMap<>();
        cases.underLaw()
                .forEach(each -> asked.put(
                        each, new LawClocks.Asked(EnumSet.of(each.listed().area()), CaseFacts.ofOpen(each.listed()))));
        List<Due> due = new ArrayList<>();
        law.of(asked, clock.instant())
                .forEach((each, clocks) -> clocks.stream()
                        .filter(running -> ClockDues.falls(running, through))
                        .forEach(running ->
                                due.addAll(ClockDues.of(subject(each.owed()), running, owners.of(each.owed())))));
        return due;
    }

    private static ClockDues.Subject subject(CaseOwed owed) {
        return new ClockDues.Subject("deviation:" + owed.id(), owed.number(), CaseMail.ASSIGNED.path(owed.number()));
    }

    private static List<Due> of(CaseOwed owed, String what, LocalDate day, Owners owners) {
        boolean quiet = owed.pastManager() || owed.restriction() != Restriction.NONE;
        Long unit = quiet ? null : owed.unitId();
        return owners.of(owed).stream()
                .map(person -> new Due(
                        "case-" + what + ':' + owed.id(),
                        owed.number(),
                        CaseMail.ASSIGNED.path(owed.number()),
                        person,
                        unit,
                        day,
                        Due.CASE))
                .toList();
    }

    private static Due of(InvitationOwed invitation) {
        return new Due(
                "invitation:" + invitation.id(),
                invitation.caseNumber(),
                CaseMail.INVITED.path(invitation.caseNumber()),
                invitation.employeeId(),
                null,
                invitation.due(),
                INVITATION);
    }

    /** Who is to act on a case: looked up once for each place that receives cases, however many there wait. */
    private final class Owners {

        private final LocalDate day;
        private final Map<Long, Set<Long>> excluded;
        private final Map<Reception, List<Long>> receivers = new HashMap<>();

        private Owners(LocalDate day, Map<Long, Set<Long>> excluded) {
            this.day = day;
            this.excluded = excluded;
        }

        private List<Long> of(CaseOwed owed) {
            if (owed.handlerId() != null) {
                return List.of(owed.handlerId());
            }
            Set<Long> concerned = excluded.getOrDefault(owed.id(), Set.of());
            return receivers
                    .computeIfAbsent(
                            new Reception(owed.restriction(), owed.receivingUnitId(), owed.receivingRole()),
                            place -> trail.ids(trail.receivers(place.restriction, place.unitId, place.role, day)))
                    .stream()
                    .filter(person -> !concerned.contains(person))
                    .toList();
        }
    }

    private record Reception(Restriction restriction, Long unitId, Role role) {}
}
