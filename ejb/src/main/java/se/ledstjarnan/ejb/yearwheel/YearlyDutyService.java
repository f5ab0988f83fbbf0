package se.ledstjarnan.ejb.yearwheel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.domain.yearwheel.Frequency;
import se.ledstjarnan.domain.yearwheel.YearlyDuties;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;
import se.ledstjarnan.domain.yearwheel.YearlyDutyDone;
import se.ledstjarnan.domain.yearwheel.YearlyDutyTerms;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Keeps the duties that come back, and says when they were done. What has been is not taken away. */
@Stateless
@DenyAll
public class YearlyDutyService {

    @Inject
    private YearlyDuties duties;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What is typed in the form. @param unitId null for the whole administration */
    public record Typed(
            String title,
            Frequency frequency,
            LocalDate firstDay,
            Role holder,
            Long unitId,
            String citation,
            String note) {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public YearlyDutyView open(long id) {
        YearlyDuty duty = duties.find(id).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        List<YearlyDutyDone> done = duties.doneOf(id);
        return new YearlyDutyView(
                id,
                duty.getVersion(),
                duty.getTitle(),
                duty.getFrequency(),
                duty.getFirstDay(),
                duty.getHolder(),
                duty.getUnit() == null ? null : duty.getUnit().getId(),
                duty.getUnit() == null ? null : duty.getUnit().getName(),
                duty.getCitation(),
                duty.getNote(),
                duty.getLastDay(),
                openDays(duty, done, scope.day()),
                done.stream()
                        .map(each -> new YearlyDutyView.Done(
                                each.getDueDay(),
                                each.getWords(),
                                each.getDoneBy().getName(),
                                each.getDoneAt()))
                        .toList(),
                duty.mayKeep(scope),
                duty.isHeldBy(scope) || duty.mayKeep(scope));
    }

    /** From a year ago to a year ahead: what is older and was never marked is history, not something to do. */
    private static List<LocalDate> openDays(YearlyDuty duty, List<YearlyDutyDone> done, LocalDate today) {
        Set<LocalDate> days = done.stream().map(YearlyDutyDone::getDueDay).collect(Collectors.toSet());
        return duty.daysBetween(today.minusYears(1), today.plusYears(1)).stream()
                .filter(day -> !days.contains(day))
                .toList();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public long add(Typed typed) {
        YearlyDuty duty = new YearlyDuty(terms(typed), user.scope(), employees.get(user.employeeId()), clock.instant());
        duties.add(duty);
        work.flush();
        record(duty);
        return duty.getId();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void change(long id, long version, Typed typed) {
        YearlyDuty duty = seen(id, version);
        duty.change(terms(typed), user.scope());
        work.flush();
        record(duty);
    }

    /** Nothing is due after today. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void end(long id, long version) {
        YearlyDuty duty = seen(id, version);
        duty.end(LocalDate.now(clock), user.scope());
        record(duty);
    }

    /** Done for one of its days; throws where somebody has said so already. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void done(long id, LocalDate day, String words) {
        YearlyDuty duty = duties.find(id).orElseThrow(NotFoundException::new);
        if (duties.doneOf(id).stream().anyMatch(done -> done.getDueDay().equals(day))) {
            throw new DomainException("yearwheel.doneAlready");
        }
        duties.add(
                new YearlyDutyDone(duty, day, words, user.scope(), employees.get(user.employeeId()), clock.instant()));
        work.flush();
        record(duty);
    }

    private YearlyDuty seen(long id, long version) {
        YearlyDuty duty = duties.find(id).orElseThrow(NotFoundException::new);
        duty.checkVersion(version);
        return duty;
    }

    private YearlyDutyTerms terms(Typed typed) {
        return new YearlyDutyTerms(
                typed.title(),
                typed.frequency(),
                typed.firstDay(),
                typed.holder(),
                typed.unitId() == null ? null : units.get(typed.unitId()),
                typed.citation(),
                typed.note());
    }

    private void record(YearlyDuty duty) {
        audit.record(
                AuditAction.ADMINISTER,
                "yearly-duty",
                duty.getId(),
                duty.getUnit() == null ? null : duty.getUnit().getId());
    }
}
