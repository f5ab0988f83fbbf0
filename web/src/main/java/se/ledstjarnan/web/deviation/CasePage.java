package se.ledstjarnan.web.deviation;

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
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/**
 * The frame of the case page: which case, which tab, which action is being prepared, and the version that the user sees. Everything
 * in the address can be bookmarked. What is shown is read again at each request; only the address and the version are kept.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final String FOLDER = "/WEB-INF/deviation/case-";

    @Inject
    private CaseService cases;

    @Inject
    private Say say;

    private String number;
    private CaseTab tab;
    private DeviationAction act;
    private String of;
    private long version;
    private Set<DeviationAction> offered = Set.of();
    private transient CaseView view;

    /** Reads the case once, as a reading that the audit log keeps. */
    public void open() {
        view = cases.open(number, tab);
        version = view.head().version();
        number = view.head().number();
        offered = Set.copyOf(view.standing().allowed());
        List<CaseTab> tabs = view.standing().tabs();
        if (!tabs.contains(tab)) {
            tab = tabs.isEmpty() ? null : tabs.get(0);
        }
        act = act != null && view.may(act) && CaseAct.isAsked(act) ? act : null;
    }

    public CaseView getView() {
        if (view == null) {
            view = cases.again(number, tab);
        }
        return view;
    }

    public CaseRef ref() {
        return new CaseRef(number, version);
    }

    /**
     * Whether the page offers it. As it was when the page was opened: what somebody is writing stays on the page when a colleague comes
     * first, and is answered with a reason.
     */
    public boolean may(String action) {
        return offered.contains(DeviationAction.valueOf(action));
    }

    /** The form of the judgement; nothing where there is nothing to judge, or another form stands on the page. */
    public String getJudgementFragment() {
        return act == null && may("TRIAGE") ? FOLDER + "triage.xhtml" : "";
    }

    /** Runs a verb of the case and, when it went well, says so and shows the case anew on the tab. */
    public String run(Runnable verb, String done, CaseTab next) {
        try {
            if (!Attempt.to(verb)) {
                return null;
            }
        } catch (StaleDataException e) {
            sayStale();
            return null;
        }
        Attempt.done(done);
        return address(next) + "&faces-redirect=true";
    }

    /** Tells who came first, and takes over the new version, so that saving again is a decision. */
    private void sayStale() {
        CaseStep last = cases.lastChange(number);
        view = null;
        version = getView().head().version();
        String text = Texts.of("deviation.case.stale", last.by(), say.relative(last.at()));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        faces.validationFailed();
    }

    /** The page on a tab, as an outcome. */
    public String address(CaseTab to) {
        return "/deviation/case.xhtml?number=" + number
                + (to == null ? "" : "&tab=" + to.name().toLowerCase(Locale.ROOT));
    }

    /** The page on a tab, as a path to link to. */
    public String link(CaseTab to) {
        return address(to);
    }

    /** Judging anew has the form of the first judgement, handing a complaint over one of its own. */
    public String getActFragment() {
        if (act == DeviationAction.RECLASSIFY) {
            return FOLDER + "triage.xhtml";
        }
        boolean handsOver = act == DeviationAction.MOVE_TO_UNIT || act == DeviationAction.HAND_OVER;
        return FOLDER + (handsOver ? "handover.xhtml" : "act.xhtml");
    }

    /** Newest first. */
    public List<CaseStep> getTimeline() {
        List<CaseStep> newestFirst = new ArrayList<>(getView().timeline());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The part of the page that the open tab is, as a file; only this one is built. */
    public String getFragment() {
        if (tab == null) {
            return FOLDER + "protector.xhtml";
        }
        return FOLDER + tab.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    public List<CaseTab> getTabs() {
        return getView().standing().tabs();
    }

    public CaseTab getOpenTab() {
        return tab;
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
        tab = Constants.named(CaseTab.class, name);
    }

    public String getAct() {
        return act == null ? null : act.name().toLowerCase(Locale.ROOT);
    }

    public void setAct(String name) {
        act = Constants.named(DeviationAction.class, name);
    }

    /** The other case that the address names, for an action that needs one; as typed. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public DeviationAction getAction() {
        return act;
    }
}
