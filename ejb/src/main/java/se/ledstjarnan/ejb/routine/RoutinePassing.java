package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.ejb.meeting.MeetingHeld;
import se.ledstjarnan.ejb.notification.Outbox;

/** Passes a version on to the managers of the units it concerns when it comes into force, and notes where the staff heard of it. */
@ApplicationScoped
class RoutinePassing {

    static final String PAGE = "/routine/passing.xhtml";

    @Inject
    private JpaPassings passings;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** After the version has been stored as being in force. */
    void begin(Routine routine, RoutineVersion version, Routine.Doing doing) {
        passings.begin(version.getId(), doing.by().getId(), doing.today(), doing.now());
        List<Long> leaders = passings.leaders(version.getId(), doing.today());
        outbox.queue(leaders.stream()
                .map(leader -> new NewMail(
                        leader,
                        MailKind.ROUTINE_PASSED_ON,
                        Integer.toString(routine.getNumber()),
                        ReadingMail.path(routine.getNumber()),
                        "passing:" + version.getId() + ':' + leader))
                .toList());
    }

    void held(@Observes MeetingHeld meeting) {
        passings.goneThrough(meeting, clock.instant());
    }
}
