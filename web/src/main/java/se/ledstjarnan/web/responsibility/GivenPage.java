package se.ledstjarnan.web.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.responsibility.DistributionAction;
import se.ledstjarnan.domain.responsibility.DistributionFlow;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.responsibility.DistributionService;
import se.ledstjarnan.ejb.responsibility.GivenTask;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** One distribution: what is given to whom, and what the reader answers or does about it. */
@Named
@ViewScoped
public class GivenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponsibilityService register;

    @Inject
    private DistributionService distributions;

    private String typedId;
    private long seen;
    private String words;
    private transient GivenTask given;

    public void load() {
        given = register.given(Typed.id(typedId));
        seen = given.version();
    }

    public GivenTask getGiven() {
        if (given == null) {
            given = register.given(Typed.id(typedId));
        }
        return given;
    }

    public boolean may(String action) {
        return getGiven().allowed().contains(DistributionAction.valueOf(action));
    }

    /** Whether there is anything for the reader to do. */
    public boolean isActing() {
        return !getGiven().allowed().isEmpty();
    }

    /** The action that the reader may take and that demands words; null for none. */
    public DistributionAction getReasoned() {
        return DistributionFlow.table().stream()
                .filter(rule -> rule.reasoned() && getGiven().allowed().contains(rule.action()))
                .map(DistributionFlow.Rule::action)
                .findFirst()
                .orElse(null);
    }

    public String accept() {
        return done(DistributionAction.ACCEPT, () -> distributions.accept(id(), seen));
    }

    public String withdraw() {
        return done(DistributionAction.WITHDRAW, () -> distributions.withdraw(id(), seen));
    }

    public String settle() {
        return done(DistributionAction.SETTLE, () -> distributions.settle(id(), seen));
    }

    /** What demands words: decline, give back or end. */
    public String say() {
        DistributionAction action = getReasoned();
        return action == null
                ? null
                : done(action, () -> {
                    switch (action) {
                        case DECLINE -> distributions.decline(id(), seen, words);
                        case RETURN -> distributions.giveBack(id(), seen, words);
                        default -> distributions.end(id(), seen, words);
                    }
                });
    }

    private String done(DistributionAction action, Runnable verb) {
        try {
            return Attempt.to(verb)
                    ? Answer.saved("/responsibility/given.xhtml?id=" + id(), "responsibility.acted." + action)
                    : null;
        } catch (StaleDataException e) {
            load();
            return Answer.refused("answer", new DomainException("responsibility.stale"));
        }
    }

    private long id() {
        return Typed.id(typedId);
    }

    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
