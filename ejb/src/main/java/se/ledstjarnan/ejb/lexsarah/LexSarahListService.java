package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahFacts;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.ejb.ivo.IvoScope;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The lex Sarah cases that the caller has something to do with, the newest first, with the law's clocks that run. */
@Stateless
@DenyAll
public class LexSarahListService {

    @Inject
    private JpaLexSarahLists lists;

    @Inject
    private LexSarahs cases;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private LawClocks law;

    /** @param number of the page, from 1; one beyond the last is empty */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public IvoPage<LexSarahRow> page(IvoFilter<LexSarahStatus, Grade> filter, int number) {
        IvoScope scope = LexSarahScope.of(user.scope(), desk.isPolitical());
        List<LexSarah> found = lists.page(filter, scope, (number - 1) * IvoPage.SIZE, IvoPage.SIZE);
        return new IvoPage<>(rows(found), lists.count(filter, scope));
    }

    /** Whether there is a case of this number that the caller may open. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public boolean has(String number) {
        return cases.findByNumber(LexSarahDesk.clean(number))
                .filter(desk::isReader)
                .isPresent();
    }

    /** How many the words find that the caller may read. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public long count(String words) {
        return lists.count(IvoFilter.words(words), LexSarahScope.of(user.scope(), desk.isPolitical()));
    }

    /** Those whose next step is the caller's, the oldest first; at most ten. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public List<LexSarahRow> waiting() {
        return rows(lists.waiting(user.scope(), LexSarahScope.of(user.scope(), desk.isPolitical())));
    }

    private List<LexSarahRow> rows(List<LexSarah> found) {
        Map<LexSarah, LawClocks.Asked> asked = new LinkedHashMap<>();
        found.forEach(each -> asked.put(
                each, new LawClocks.Asked(LexSarahFacts.areas(each), LexSarahFacts.of(each, ClockProducer.SWEDEN))));
        Map<LexSarah, List<LegalClock>> clocks = law.of(asked, desk.moment().now());
        Scope scope = user.scope();
        return found.stream().map(each -> row(each, scope, clocks.get(each))).toList();
    }

    private LexSarahRow row(LexSarah lexSarah, Scope scope, List<LegalClock> clocks) {
        Set<LexSarahActor> as = LexSarahAccess.ofUnconcerned(lexSarah, scope, desk.isPolitical());
        boolean basis = LexSarahAccess.mayReadBasis(as);
        return new LexSarahRow(
                lexSarah.getNumber(),
                basis ? lexSarah.getTitle() : null,
                lexSarah.getUnit() == null
                        ? lexSarah.getPerformer().getName()
                        : lexSarah.getUnit().getName(),
                lexSarah.getInvestigator() == null
                        ? null
                        : lexSarah.getInvestigator().getName(),
                lexSarah.getOrigin(),
                lexSarah.getStatus(),
                basis ? lexSarah.getGrade() : null,
                lexSarah.getReceivedAt(),
                basis
                        ? clocks.stream()
                                .filter(clock -> clock.state() != LegalClock.State.STOPPED && clock.since() != null)
                                .toList()
                        : List.of());
    }
}
