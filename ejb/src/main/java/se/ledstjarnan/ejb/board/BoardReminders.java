package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;

/** Reminds whoever is to see to what was decided at a meeting, before the day and after it. */
@ApplicationScoped
class BoardReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(
            ReminderStep.DUE_SOON, MailKind.BOARD_FOLLOW_UP_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.BOARD_FOLLOW_UP_OVERDUE);

    @Inject
    private JpaMeetingLists lists;

    @Override
    public List<Due> due(LocalDate through) {
        return lists.owed(through).stream()
                .map(owed -> new Due(
                        "board-item:" + owed.id(),
                        owed.day().toString(),
                        "/board/item.xhtml?id=" + owed.id(),
                        owed.ownerId(),
                        null,
                        owed.due(),
                        MAILS))
                .toList();
    }
}
