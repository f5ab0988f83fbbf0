package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.law.HolidayCalendar;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.law.WorkingDays;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.Checksum;

/** Takes the documents that features tell of into the queue of whoever registers, if the profile wants them registered. */
@ApplicationScoped
public class RegistrationQueue {

    static final String SYSTEM = "registration";

    /** By JO's practice a document is registered by the next working day. */
    private static final Span ONE_WORKING_DAY = new Span(1, SpanUnit.WORKING_DAYS);

    @Inject
    private Registrations registrations;

    @Inject
    private HolidayCalendar holidays;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    void queue(@Observes DocumentToRegister document) {
        if (!wants(document.origin(), document.fromOutside()) || registrations.has(document.key())) {
            return;
        }
        LocalDate due = new WorkingDays(holidays).limit(LocalDate.now(clock), ONE_WORKING_DAY);
        Registration registration = new Registration(document, due, Checksum::of, clock.instant());
        registrations.add(registration);
        work.flush();
        audit.recordSystem(SYSTEM, AuditAction.HAND_OVER, subject(registration));
    }

    /** Whether the profile has such documents registered; what fires it asks first where the document takes time to make. */
    public boolean wants(RegisterOrigin origin, boolean fromOutside) {
        return settings.on(
                switch (origin) {
                    case COMPLAINT ->
                        fromOutside ? SettingKey.REGISTER_EXTERNAL_COMPLAINTS : SettingKey.REGISTER_INTERNAL_COMPLAINTS;
                    case LEX_SARAH, LEX_MARIA -> SettingKey.REGISTER_LEX_CASES;
                    case DECISION -> SettingKey.REGISTER_DECISIONS;
                    case REPORT -> SettingKey.REGISTER_REPORTS;
                });
    }

    static AuditSubject subject(Registration registration) {
        return AuditSubject.of(registration.getCaseType(), registration.getCaseId(), registration.getCaseNumber(), null)
                .part("registration", registration.getId());
    }
}
