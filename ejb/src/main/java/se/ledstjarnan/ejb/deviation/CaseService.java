package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActions;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseFacts;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.Classification;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Reads one case for its page, in a fixed number of queries, whoever asks. An unknown number and somebody else's case are both
 * NotFoundException. Anyone may ask, since a contributor can be any employee; {@link CaseAccess} decides.
 */
@Stateless
@DenyAll
public class CaseService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseParts parts;

    @Inject
    private CaseTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private LawClocks law;

    /** Opens the case; the reading is written in the audit log. A tab that the reader has not is answered with the first one. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseView open(String number, CaseTab tab) {
        CaseTab asked = asked(tab);
        CaseDesk.Reading reading = desk.forReading(number, asked);
        trail.read(reading.deviation());
        return view(reading, asked);
    }

    /** The same case again within the same visit, as after a mistake in a form. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseView again(String number, CaseTab tab) {
        CaseTab asked = asked(tab);
        return view(desk.forReading(number, asked), asked);
    }

    /** Who changed the case last, for telling somebody whose change came second. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseStep lastChange(String number) {
        CaseRecord kept = desk.forReading(number, CaseTab.INVESTIGATION).kept();
        Stream<CaseStep> written =
                kept.notes().stream().map(note -> new CaseStep(null, null, note.at(), note.by(), null));
        return Stream.concat(kept.timeline().stream(), written)
                .max(Comparator.comparing(CaseStep::at))
                .orElseThrow();
    }

    private static CaseTab asked(CaseTab tab) {
        return tab == null ? CaseTab.EVENT : tab;
    }

    private CaseView view(CaseDesk.Reading reading, CaseTab asked) {
        Deviation deviation = reading.deviation();
        CaseView.Standing standing = standing(reading);
        boolean readsAll = !standing.tabs().isEmpty();
        CaseTab shown = standing.tabs().contains(asked) ? asked : first(standing.tabs());
        List<CaseStep> timeline = readsAll ? reading.kept().timeline() : List.of();
        return new CaseView(
                head(reading),
                deviation.getReport(),
                deviation.getComplaint(),
                judged(deviation.getClassification()),
                proposal(deviation.getProposed()),
                handlers(reading),
                reading.kept().raised().stream().findFirst().orElse(null),
                CaseClock.of(deviation, targets(), reading.now(), ClockProducer.SWEDEN),
                readsAll
                        ? law.of(CaseFacts.areas(deviation), CaseFacts.of(deviation, timeline), reading.now())
                        : List.of(),
                timeline,
                standing,
                parts.of(shown == asked || shown == null ? reading : desk.with(reading, shown), shown));
    }

    /** The one who handles it, else those who may take it on; never whom it concerns. */
    private static List<String> handlers(CaseDesk.Reading reading) {
        Employee handler = reading.deviation().getHandler();
        return handler != null
                ? List.of(handler.getName())
                : reading.kept().receivers().stream()
                        .filter(one -> !reading.deviation().getExcluded().contains(one.id()))
                        .map(NamedChoice::name)
                        .toList();
    }

    private static CaseTab first(List<CaseTab> tabs) {
        return tabs.isEmpty() ? null : tabs.get(0);
    }

    private static CaseView.Standing standing(CaseDesk.Reading reading) {
        Deviation deviation = reading.deviation();
        return new CaseView.Standing(
                reading.as(),
                CaseActions.allowed(deviation, reading.as()),
                CaseTab.of(reading.as()),
                CaseAccess.mayReadPerson(deviation, reading.as()),
                deviation.isPersonProtected(),
                reading.kept().standing(),
                deviation.getStatus().isOpen() ? reading.kept().standing().missing(deviation) : List.of());
    }

    private CaseClock.Targets targets() {
        return new CaseClock.Targets(
                settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS),
                settings.number(SettingKey.FEEDBACK_TARGET_DAYS),
                settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
    }

    private static CaseView.Head head(CaseDesk.Reading reading) {
        Deviation deviation = reading.deviation();
        boolean knowsReporter =
                reading.as().contains(CaseActor.HANDLER) || reading.as().contains(CaseActor.OVERSEER);
        return new CaseView.Head(
                deviation.getId(),
                deviation.getNumber(),
                deviation.getVersion(),
                deviation.getTitle(),
                deviation.getStatus(),
                deviation.getArea(),
                deviation.getRestriction(),
                deviation.isShortTrack(),
                deviation.getUnit().getId(),
                reading.kept().standing().unitName(),
                deviation.getReportedAt(),
                knowsReporter ? deviation.getReporter().getName() : null,
                deviation.getReporter().getTitle(),
                deviation.getHandler() == null ? null : deviation.getHandler().getId(),
                deviation.getOrigin());
    }

    private static CaseView.Proposal proposal(Category kind) {
        return kind == null ? null : new CaseView.Proposal(kind.getParent().getId(), kind.getId(), kind.fullName());
    }

    private static CaseView.Judged judged(Classification judged) {
        if (judged == null || judged.getCategory() == null) {
            return new CaseView.Judged(null, null, null, null, null, null, null);
        }
        boolean sub = judged.getSubcategory() != null;
        return new CaseView.Judged(
                judged.getCategory().getId(),
                judged.getCategory().getName(),
                sub ? judged.getSubcategory().getId() : null,
                sub ? judged.getSubcategory().getName() : null,
                judged.getEventType(),
                judged.getSeverity(),
                judged.getProbability());
    }
}
