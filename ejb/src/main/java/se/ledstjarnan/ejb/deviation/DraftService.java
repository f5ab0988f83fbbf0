package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.ReportDraft;
import se.ledstjarnan.domain.deviation.ReportDrafts;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Keeps what a person has written of a report until it is sent or thrown away; nobody else ever reads it. */
@Stateless
@DenyAll
public class DraftService {

    @Inject
    private ReportDrafts drafts;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Registrars registrars;

    @Inject
    private DraftAnswers answers;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The caller's draft of the kind of entry, with what was written when last saved. */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenDraft open(ReportEntry entry) {
        registrars.check(entry, user.scope());
        ReportDraft draft = drafts.open(me(), entry);
        Instant opened = draft.getContent() == null ? clock.instant() : draft.getOpenedAt();
        return new OpenDraft(draft.getVersion(), draft.getToken(), opened, draft.getSavedAt(), answers.of(draft));
    }

    /** The day that a draft is removed unless it is gone on with; empty where there is nothing to go on with. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<LocalDate> keptUntil(ReportEntry entry) {
        return drafts.find(user.employeeId(), entry)
                .map(ReportDraft::getSavedAt)
                .map(saved ->
                        LocalDate.ofInstant(saved, clock.getZone()).plusDays(settings.number(SettingKey.DRAFT_DAYS)));
    }

    /**
     * Keeps the answers and gives the new version. Throws StaleDataException where another tab has saved since, and leaves what
     * that tab saved as it is.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenDraft save(ReportEntry entry, long seenVersion, ReportAnswers answers) {
        registrars.check(entry, user.scope());
        ReportDraft draft = drafts.open(me(), entry);
        draft.checkVersion(seenVersion);
        if (answers.isWorthKeeping() || draft.getContent() != null) {
            draft.save(this.answers.sealed(draft, answers), clock.instant());
        }
        drafts.flush();
        return new OpenDraft(draft.getVersion(), draft.getToken(), draft.getOpenedAt(), draft.getSavedAt(), null);
    }

    /** Throws away the draft and its files; nothing happens where there is none. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void discard(ReportEntry entry) {
        drafts.find(user.employeeId(), entry).ifPresent(drafts::remove);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
