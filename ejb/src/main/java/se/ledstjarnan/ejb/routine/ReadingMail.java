package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.ejb.notification.Outbox;

/** Tells those who are asked to read a document; each once a version. */
@ApplicationScoped
class ReadingMail {

    @Inject
    private Outbox outbox;

    void asked(JpaRoutineReads.Stored stored, List<JpaReadings.Owing> owing) {
        int number = stored.head().number();
        outbox.queue(owing.stream()
                .filter(each -> each.number() == number)
                .map(each -> new NewMail(
                        each.employeeId(),
                        MailKind.ROUTINE_TO_READ,
                        Integer.toString(number),
                        path(number),
                        "reading:" + stored.id() + ':' + each.employeeId()))
                .toList());
    }

    static String path(int number) {
        return "/routine/routine.xhtml?number=" + number;
    }
}
