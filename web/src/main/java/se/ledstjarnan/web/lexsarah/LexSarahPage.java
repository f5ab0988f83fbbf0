package se.ledstjarnan.web.lexsarah;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.ejb.lexsarah.LexSarahRef;
import se.ledstjarnan.ejb.lexsarah.LexSarahService;
import se.ledstjarnan.ejb.lexsarah.LexSarahTab;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.CaseFrame;

/** The lex Sarah case page. What is shown is read again at each request. */
@Named
@ViewScoped
public class LexSarahPage extends CaseFrame<LexSarahAction, LexSarahTab> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexSarahService cases;

    private transient LexSarahView view;

    /** Reads the case once, as a reading that the audit log keeps. One who only protects is asked at once what has been done. */
    public void open() {
        view = cases.open(getNumber(), tab());
        if (getAction() == LexSarahAction.NOTE) {
            setAction(null);
        }
        opened(
                view.head().number(),
                view.head().version(),
                view.standing().allowed(),
                LexSarahTab.open(tab(), view.tabs()));
        if (view.isProtectorsOnly()) {
            prepare(LexSarahAction.PROTECT);
        }
    }

    public LexSarahView getView() {
        if (view == null) {
            view = cases.again(getNumber(), tab());
        }
        return view;
    }

    public LexSarahRef ref() {
        return new LexSarahRef(getNumber(), seen());
    }

    @Override
    protected long reread() {
        view = null;
        return getView().head().version();
    }

    @Override
    protected Change lastChange() {
        LexSarahView.Step last = cases.lastChange(getNumber());
        return new Change(last.by(), last.at());
    }

    @Override
    protected String folder() {
        return "/lexsarah/";
    }

    /** Newest first. */
    public List<LexSarahView.Step> getTimeline() {
        List<LexSarahView.Step> newestFirst = new ArrayList<>(getView().timeline());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** All of it, or the little that one who only protects sees. */
    public String getBodyFragment() {
        return part(getView().isProtectorsOnly() ? "protector" : "whole");
    }

    /** From the address; anything that is no tab is the first tab. */
    public void setTab(String name) {
        setTab(Asked.constant(LexSarahTab.class, name, null));
    }

    public void setAct(String name) {
        setAction(Asked.constant(LexSarahAction.class, name, null));
    }
}
