package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineActor;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineProcess;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Finding and reading. Whatever is or has been in force everybody may read; what is being written, those who write and approve it. */
@Stateless
@DenyAll
public class RoutineService {

    private static final int HEADING_ON_PAGE = 3;

    @Inject
    private JpaRoutineLists lists;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineBackground background;

    @Inject
    private RoutinePaper paper;

    @Inject
    private CurrentUser user;

    @Inject
    private RoutineReading reading;

    /** A file to save. */
    public record Paper(String name, byte[] pdf) {}

    /** A page of the list; one outside the list is taken as its nearest. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public RoutineList list(RoutineFilter filter) {
        return lists.find(filter, user.scope());
    }

    /** What there must be a document on, with what answers to it: what lacks something first. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public List<RequiredRoutine> required() {
        Map<RoutineSubject, List<RequiredRoutine.Answer>> answers =
                lists.answers(user.scope().day());
        return Arrays.stream(RoutineSubject.values())
                .map(subject -> new RequiredRoutine(subject, answers.getOrDefault(subject, List.of())))
                .sorted(Comparator.comparing(
                                (RequiredRoutine each) -> each.missing().isEmpty())
                        .thenComparing(each -> !each.isOverdue()))
                .toList();
    }

    /** Whether the caller writes documents at all. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public boolean writes() {
        return RoutineAccess.writes(user.scope());
    }

    /**
     * A version for its page.
     *
     * @param version null for the one in force, or else the latest
     * @param history whether versions and steps are wanted, too
     */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public RoutineView open(int number, Integer version, boolean history) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = reading.find(number, version, scope);
        Set<RoutineActor> actors = reading.actors(stored, scope);
        Set<RoutineAction> allowed = RoutineProcess.allowed(stored.head().status(), actors);
        RoutineView.Content content = stored.content();
        return new RoutineView(
                stored.head(),
                content,
                content.text() == null ? null : MarkdownText.toXhtml(content.text(), HEADING_ON_PAGE),
                background.holders(stored, scope),
                stored.units(),
                stored.files(),
                background.citations(content, scope),
                history ? background.versions(number, !actors.isEmpty(), scope) : List.of(),
                history ? reads.steps(number) : List.of(),
                allowed,
                stored.reading(),
                actors.contains(RoutineActor.AUTHOR) ? stored.proposals() : null);
    }

    /** The version that is being written, for those who write it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public RoutineView openDraft(int number) {
        return open(number, reads.openVersion(number).orElseThrow(NotFoundException::new), false);
    }

    /** A text as it will be shown. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public String preview(String markdown) {
        return MarkdownText.toXhtml(
                Text.clean(Text.optional(markdown, RoutineContent.LONGEST_TEXT, "text")), HEADING_ON_PAGE);
    }

    /** A version as PDF/A, as it was. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public Paper paper(int number, Integer version) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = reading.find(number, version, scope);
        String name = RoutinePaper.fileName(number, stored.head().version());
        return new Paper(name, paper.print(stored, background.citations(stored.content(), scope)));
    }

    /** What differs between two versions: the text line by line, and what they apply to. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public RoutineComparison compare(int number, int before, int after) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored one = reading.find(number, before, scope);
        JpaRoutineReads.Stored other = reading.find(number, after, scope);
        return RoutineComparison.of(one.content(), other.content())
                .and("units", one.unitNames(), other.unitNames())
                .and("files", one.fileNames(), other.fileNames());
    }
}
