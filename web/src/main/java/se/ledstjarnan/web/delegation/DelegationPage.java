package se.ledstjarnan.web.delegation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import se.ledstjarnan.domain.delegation.DelegationAction;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.delegation.DelegationRef;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.ejb.delegation.DelegationView;
import se.ledstjarnan.ejb.delegation.DelegationWorkService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A delegation, its history, and what the reader may do with it. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationWorkService work;

    private String number;
    private String act;
    private String words;
    private DelegationRef ref;
    private transient DelegationView view;

    public void load() {
        view = delegations.open(Typed.number(number));
        ref = new DelegationRef(view.number(), view.version());
    }

    public DelegationView getView() {
        if (view == null) {
            view = delegations.open(Typed.number(number));
        }
        return view;
    }

    public boolean may(String action) {
        return getView().allowed().contains(DelegationAction.valueOf(action));
    }

    /** Whether there is anything to do but to read. */
    public boolean isActing() {
        return !getView().allowed().isEmpty() || getView().renewable();
    }

    /** The action whose words are asked for, or null. */
    public DelegationAction getAction() {
        DelegationAction asked = Asked.constant(DelegationAction.class, act, null);
        boolean worded = asked == DelegationAction.DECLINE || asked == DelegationAction.REVOKE;
        return worded && getView().allowed().contains(asked) ? asked : null;
    }

    public String link(String action) {
        return address() + "&act=" + action.toLowerCase(Locale.ROOT);
    }

    public String address() {
        return "/delegation/delegation.xhtml?number=" + getView().number();
    }

    public String accept() {
        return done(DelegationAction.ACCEPT, () -> work.accept(ref));
    }

    /** The action that the open form is about. */
    public String say() {
        DelegationAction action = getAction();
        if (action == null) {
            throw new NotFoundException();
        }
        return done(
                action,
                action == DelegationAction.DECLINE ? () -> work.decline(ref, words) : () -> work.revoke(ref, words));
    }

    private String done(DelegationAction action, Runnable verb) {
        String back = address() + "&faces-redirect=true";
        if (!attempt(verb)) {
            return null;
        }
        Attempt.done(Texts.of("delegation.done." + action));
        return back;
    }

    /** Where somebody else was first, says so and takes over what is stored now, so that trying again is a decision. */
    private boolean attempt(Runnable verb) {
        try {
            return Attempt.to(verb);
        } catch (StaleDataException e) {
            load();
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("delegation.stale"), null));
            faces.validationFailed();
            return false;
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
