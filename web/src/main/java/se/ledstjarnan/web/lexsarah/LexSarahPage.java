package se.ledstjarnan.web.lexsarah;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.lexsarah.LexSarahRef;
import se.ledstjarnan.ejb.lexsarah.LexSarahService;
import se.ledstjarnan.ejb.lexsarah.LexSarahTab;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/**
 * The frame of the lex Sarah case page: which case, which tab, which action is being prepared, and the version that the user sees.
 * What is shown is read again at each request.
 */
@Named
@ViewScoped
public class LexSarahPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/WEB-INF/lexsarah/";

    @Inject
    private LexSarahService cases;

    @Inject
    private Say say;

    private String number;
    private LexSarahTab tab;
    private LexSarahAction act;
    private long version;
    private Set<LexSarahAction> offered = Set.of();
    private transient LexSarahView view;

    /** Reads the case once, as a reading that the audit log keeps. One who only protects is asked at once what has been done. */
    public void open() {
        view = cases.open(number, tab);
        version = view.head().version();
        number = view.head().number();
        offered = Set.copyOf(view.standing().allowed());
        tab = LexSarahTab.open(tab, view.tabs());
        if (view.isProtectorsOnly()) {
            act = LexSarahAction.PROTECT;
        }
        act = act != null && act != LexSarahAction.NOTE && offered.contains(act) ? act : null;
    }

    public LexSarahView getView() {
        if (view == null) {
            view = cases.again(number, tab);
        }
        return view;
    }

    public LexSarahRef ref() {
        return new LexSarahRef(number, version);
    }

    /** Whether the page offers it; as it was when the page was opened, so that a form does not vanish under the hands. */
    public boolean may(String action) {
        return offered.contains(LexSarahAction.valueOf(action));
    }

    /** Runs a verb of the case and, when it went well, says so and shows the case anew on the tab. */
    public String run(Runnable verb, LexSarahAction action, LexSarahTab next) {
        try {
            if (!Attempt.to(verb)) {
                return null;
            }
        } catch (StaleDataException e) {
            sayStale();
            return null;
        }
        Attempt.done(Texts.of("lexsarah.done." + action));
        return address(next) + "&faces-redirect=true";
    }

    /** Tells who came first, and takes over the new version, so that saving again is a decision. */
    private void sayStale() {
        LexSarahView.Step last = cases.lastChange(number);
        view = null;
        version = getView().head().version();
        String text = Texts.of("lexsarah.case.stale", last.by(), say.relative(last.at()));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        faces.validationFailed();
    }

    /** The page on a tab, as an outcome and as a path to link to. */
    public String address(LexSarahTab to) {
        return "/lexsarah/case.xhtml?number=" + number
                + (to == null ? "" : "&tab=" + to.name().toLowerCase(Locale.ROOT));
    }

    /** To the form of an action on the open tab. */
    public String form(LexSarahAction action) {
        return address(tab) + "&act=" + action.name().toLowerCase(Locale.ROOT) + "#act";
    }

    /** Newest first. */
    public List<LexSarahView.Step> getTimeline() {
        List<LexSarahView.Step> newestFirst = new ArrayList<>(getView().timeline());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The part of the page that the open tab is, as a file; only this one is built. */
    public String getFragment() {
        return tab == null ? "" : FOLDER + tab.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** All of it, or the little that one who only protects sees. */
    public String getBodyFragment() {
        return FOLDER + (getView().isProtectorsOnly() ? "protector" : "whole") + ".xhtml";
    }

    /** The form of the action being prepared; nothing where there is none. */
    public String getActFragment() {
        return act == null ? "" : FOLDER + "act.xhtml";
    }

    public LexSarahTab getOpenTab() {
        return tab;
    }

    public LexSarahAction getAction() {
        return act;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab == null ? null : tab.name().toLowerCase(Locale.ROOT);
    }

    /** From the address; anything that is no tab is the first tab. */
    public void setTab(String name) {
        tab = Asked.constant(LexSarahTab.class, name, null);
    }

    public String getAct() {
        return act == null ? null : act.name().toLowerCase(Locale.ROOT);
    }

    public void setAct(String name) {
        act = Asked.constant(LexSarahAction.class, name, null);
    }
}
