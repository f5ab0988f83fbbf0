package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaFacts;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.ejb.ivo.IvoScope;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** The lex Maria cases that the caller has something to do with, the newest first, with the law's clocks that run. */
@Stateless
@DenyAll
public class LexMariaListService {

    @Inject
    private JpaLexMariaLists lists;

    @Inject
    private LexMarias cases;

    @Inject
    private LexMariaDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private LawClocks law;

    /** @param number of the page, from 1; one beyond the last is empty */
    @RolesAllowed(Roles.MEDARBETARE)
    public IvoPage<LexMariaRow> page(IvoFilter<LexMariaStatus, Seriousness> filter, int number) {
        Scope scope = user.scope();
        IvoScope rights = LexMariaScope.of(scope);
        List<LexMaria> found = lists.page(filter, rights, (number - 1) * IvoPage.SIZE, IvoPage.SIZE);
        return new IvoPage<>(rows(found, scope), lists.count(filter, rights));
    }

    /** Whether there is a case of this number that the caller may open. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean has(String number) {
        return cases.findByNumber(LexMariaDesk.clean(number))
                .filter(desk::isReader)
                .isPresent();
    }

    /** How many the words find that the caller may read. */
    @RolesAllowed(Roles.MEDARBETARE)
    public long count(String words) {
        return lists.count(IvoFilter.words(words), LexMariaScope.of(user.scope()));
    }

    private List<LexMariaRow> rows(List<LexMaria> found, Scope scope) {
        Map<LexMaria, LawClocks.Asked> asked = new LinkedHashMap<>();
        found.forEach(each -> asked.put(
                each,
                new LawClocks.Asked(
                        LexMariaFacts.areas(),
                        LexMariaFacts.of(
                                each,
                                LexMariaAccess.mayReadLicensee(LexMariaAccess.ofUnconcerned(each, scope)),
                                ClockProducer.SWEDEN))));
        Map<LexMaria, List<LegalClock>> clocks = law.of(asked, desk.moment().now());
        return found.stream().map(each -> row(each, scope, clocks.get(each))).toList();
    }

    private static LexMariaRow row(LexMaria lexMaria, Scope scope, List<LegalClock> clocks) {
        Set<LexMariaActor> as = LexMariaAccess.ofUnconcerned(lexMaria, scope);
        boolean whole = LexMariaAccess.mayReadWhole(as);
        return new LexMariaRow(
                lexMaria.getNumber(),
                whole ? lexMaria.getTitle() : null,
                lexMaria.getUnit().getName(),
                lexMaria.getInvestigator() == null
                        ? null
                        : lexMaria.getInvestigator().getName(),
                lexMaria.getStatus(),
                whole ? lexMaria.getSeriousness() : null,
                lexMaria.getReceivedAt(),
                whole
                        ? clocks.stream()
                                .filter(clock -> clock.state() != LegalClock.State.STOPPED && clock.since() != null)
                                .toList()
                        : List.of());
    }
}
