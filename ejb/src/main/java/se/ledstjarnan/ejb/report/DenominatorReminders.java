package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Asks managers for the numbers that rates are counted from, once a quarter, before its report is drafted. Never of what is late. */
@ApplicationScoped
class DenominatorReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS =
            Map.of(ReminderStep.DUE_SOON, MailKind.DENOMINATORS_DUE_SOON);

    @Inject
    private DenominatorGaps gaps;

    @Override
    public ReminderRule rule(ReminderRule common) {
        return new ReminderRule(gaps.daysBefore(), null, null, null);
    }

    @Override
    public List<Due> due(LocalDate through) {
        Quarter quarter = gaps.running();
        return gaps.byLeader().keySet().stream()
                .map(leader -> due(quarter, leader))
                .toList();
    }

    private static Due due(Quarter quarter, long leader) {
        return new Due(
                "denominators:" + quarter,
                quarter.toString(),
                "/report/denominators.xhtml?year=" + quarter.year() + "&quarter=" + quarter.number(),
                leader,
                null,
                quarter.lastDay(),
                MAILS);
    }
}
