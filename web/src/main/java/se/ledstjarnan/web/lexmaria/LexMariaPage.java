package se.ledstjarnan.web.lexmaria;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.ejb.lexmaria.LexMariaRef;
import se.ledstjarnan.ejb.lexmaria.LexMariaService;
import se.ledstjarnan.ejb.lexmaria.LexMariaTab;
import se.ledstjarnan.ejb.lexmaria.LexMariaView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.CaseFrame;

/** The lex Maria case page. What is shown is read again at each request. */
@Named
@ViewScoped
public class LexMariaPage extends CaseFrame<LexMariaAction, LexMariaTab> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexMariaService cases;

    private transient LexMariaView view;

    /** Reads the case once, as a reading that the audit log keeps. One who only protects is asked at once what has been done. */
    public void open() {
        view = cases.open(getNumber(), tab());
        opened(
                view.head().number(),
                view.head().version(),
                view.standing().allowed(),
                LexMariaTab.open(tab(), view.tabs()));
        if (view.isProtectorsOnly()) {
            prepare(LexMariaAction.PROTECT);
        }
    }

    public LexMariaView getView() {
        if (view == null) {
            view = cases.again(getNumber(), tab());
        }
        return view;
    }

    public LexMariaRef ref() {
        return new LexMariaRef(getNumber(), seen());
    }

    @Override
    protected long reread() {
        view = null;
        return getView().head().version();
    }

    @Override
    protected Change lastChange() {
        LexMariaView.Step last = cases.lastChange(getNumber());
        return new Change(last.by(), last.at());
    }

    @Override
    protected String folder() {
        return "/lexmaria/";
    }

    /** To the form of the action of that name, from the part of the page that it adds to. */
    public String formOf(String action) {
        return form(LexMariaAction.valueOf(action));
    }

    /** Newest first. */
    public List<LexMariaView.Step> getTimeline() {
        List<LexMariaView.Step> newestFirst = new ArrayList<>(getView().timeline());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** All of it, or the little that one who only protects sees. */
    public String getBodyFragment() {
        return part(getView().isProtectorsOnly() ? "protector" : "whole");
    }

    /** From the address; anything that is no tab is the first tab. */
    public void setTab(String name) {
        setTab(Asked.constant(LexMariaTab.class, name, null));
    }

    public void setAct(String name) {
        setAction(Asked.constant(LexMariaAction.class, name, null));
    }
}
