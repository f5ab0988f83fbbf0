package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.HintRule;
import se.ledstjarnan.domain.deviation.HintRules;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Keeps the rules of hints and tells how they have done: of lex Sarah for those who oversee social services, of lex Maria for MAS. */
@Stateless
@DenyAll
public class HintRuleService {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    private HintRules rules;

    @Inject
    private JpaHintRules reads;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    @Inject
    private Audit audit;

    /** The rules of a law with how they have done. */
    public record OfLaw(Restriction law, List<HintRuleRow> rules, HintMeasure measure, boolean keeps) {}

    /** A rule as typed. @param ofPerson only for reports that concern a person */
    public record Typed(String name, String words, boolean ofPerson) {}

    /** Of the laws that the reader oversees. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<OfLaw> all() {
        List<OfLaw> all = new ArrayList<>();
        for (Restriction law : new Restriction[] {Restriction.LEX_SARAH, Restriction.LEX_MARIA}) {
            if (keeps(law) || user.hasRole(Role.SOCIALCHEF)) {
                JpaHintRules.Measured found =
                        reads.measured(law, clock.instant().minus(A_YEAR));
                all.add(new OfLaw(law, found.rules(), found.measure(), keeps(law)));
            }
        }
        return all;
    }

    private boolean keeps(Restriction law) {
        return user.hasRole(law == Restriction.LEX_SARAH ? Role.KVALITETSSAMORDNARE : Role.MAS);
    }

    /** Throws at name or words. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS})
    public void add(Restriction law, Typed typed) {
        List<HintRule> others = kept(law);
        HintRule rule = new HintRule(law, typed.name(), typed.words(), typed.ofPerson(), others);
        checkSearchable(rule);
        rules.add(rule);
        stored(rule);
    }

    /** Throws at name or words; StaleDataException where somebody was first. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS})
    public void change(Restriction law, long id, long version, Typed typed) {
        List<HintRule> all = kept(law);
        HintRule rule = one(all, id, version);
        rule.write(typed.name(), typed.words(), typed.ofPerson(), all);
        checkSearchable(rule);
        stored(rule);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS})
    public void use(Restriction law, long id, long version, boolean used) {
        HintRule rule = one(kept(law), id, version);
        rule.use(used);
        stored(rule);
    }

    private List<HintRule> kept(Restriction law) {
        if (!keeps(law)) {
            throw new NotAllowedException();
        }
        return rules.of(law);
    }

    private static HintRule one(List<HintRule> all, long id, long version) {
        HintRule rule =
                all.stream().filter(each -> each.getId() == id).findFirst().orElseThrow(NotFoundException::new);
        rule.checkVersion(version);
        return rule;
    }

    private void checkSearchable(HintRule rule) {
        List<String> lost = rules.unsearchable(rule.getWords());
        if (!lost.isEmpty()) {
            throw DomainException.at("words", "deviation.hint.tooCommon", String.join(", ", lost));
        }
    }

    private void stored(HintRule rule) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "hint-rule", rule.getId(), null);
    }
}
