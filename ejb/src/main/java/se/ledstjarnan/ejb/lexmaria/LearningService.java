package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.lexmaria.Learning;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What was learned of lex Maria cases, written so that nobody can be recognised, for the staff of the units chosen. */
@Stateless
@DenyAll
public class LearningService {

    private static final int MOST = 50;

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private LexMarias cases;

    @Inject
    private JpaLexMariaReads reads;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    /** The units to choose from today. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<UnitChoice> choices() {
        return units.choices(user.scope().day());
    }

    /** What looks as if it could point at somebody is refused; the rest is for whoever shares it to vouch for. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void share(LexMariaRef ref, String headline, String text, Set<Long> unitIds, boolean attested) {
        LexMariaDesk.Open open = desk.forChange(ref);
        refuseRecognisable("headline", headline, open.lexMaria());
        refuseRecognisable("learning", text, open.lexMaria());
        Set<Long> known = choices().stream().map(UnitChoice::id).collect(Collectors.toSet());
        known.retainAll(unitIds);
        Learning learning = open.lexMaria().share(headline, text, known, attested, open.party(), open.at());
        cases.add(learning);
        trail.changed(open, LexMariaAction.SHARE);
        trail.tellLeaders(open.lexMaria(), learning.getUnits(), open);
    }

    private static void refuseRecognisable(String field, String text, LexMaria lexMaria) {
        List<String> names = Stream.of(lexMaria.getReporter(), lexMaria.getInvestigator())
                .filter(person -> person != null)
                .map(person -> person.getName())
                .toList();
        String found =
                Recognisable.in(text, names).stream().map(Recognisable::words).collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw DomainException.at(field, "lexmaria.recognisable", found);
        }
    }

    /** The latest that have been shared with a unit that the caller works in or leads. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<LexMariaView.Shared> mine() {
        Scope scope = user.scope();
        Set<Long> own = new HashSet<>(scope.ownUnits());
        own.addAll(scope.ledUnits());
        return own.isEmpty() ? List.of() : reads.sharedWith(own, MOST);
    }
}
