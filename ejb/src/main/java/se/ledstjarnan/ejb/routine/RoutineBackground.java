package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.law.LawRegister;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.organisation.People;

/** What stands around a version: who holds the responsible position, the paragraphs it rests on, how it came to be as it is. */
@ApplicationScoped
class RoutineBackground {

    private static final int MOST_HOLDERS = 3;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private MeasureReadService measures;

    @Inject
    private LawRegister law;

    @Inject
    private People people;

    /** The persons behind the position: of a manager's, those who lead the units. */
    List<String> holders(JpaRoutineReads.Stored stored, Scope scope) {
        Role role = stored.content().responsible();
        Stream<EmployeeName> found = role == Role.ENHETSCHEF
                ? stored.units().size() == 1
                        ? people.leadersOf(stored.units().get(0).id(), scope.day()).stream()
                        : Stream.empty()
                : people.peopleWith(role).stream();
        return found.map(EmployeeName::name).limit(MOST_HOLDERS).toList();
    }

    /** As the register has them that day. */
    List<RoutineView.Citation> citations(RoutineView.Content content, Scope scope) {
        return content.duties().isEmpty()
                ? List.of()
                : law.rules(EnumSet.copyOf(content.duties())).stream()
                        .flatMap(rule -> rule.on(scope.day(), content.areas()).stream()
                                .map(citation -> new RoutineView.Citation(rule.duty(), citation.text())))
                        .toList();
    }

    /** With the titles of the measures behind them, as far as the reader may see those. */
    List<RoutineView.Version> versions(int number, boolean alsoOpen, Scope scope) {
        List<RoutineView.Version> versions = reads.versions(number, alsoOpen);
        Set<Long> behind = versions.stream()
                .flatMap(version -> version.measures().stream())
                .collect(Collectors.toSet());
        Map<Long, String> titles = scope.has(Role.MEDARBETARE) ? measures.titles(behind) : Map.of();
        return versions.stream().map(version -> version.seenWith(titles)).toList();
    }
}
