package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.shared.StaleDataException;

/**
 * The frame of a case page: which case, which tab, which action is being prepared, and the version that the user sees. The page of each
 * kind of case says how it is read.
 *
 * @param <A> what can be done to the case
 * @param <T> its tabs
 */
public abstract class CaseFrame<A extends Enum<A>, T extends Enum<T>> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Say say;

    private String number;
    private T tab;
    private A act;
    private long version;
    private Set<A> offered = Set.of();

    /** Takes over what was read when the page was opened. An action that is not offered is not prepared. */
    protected void opened(String known, long seen, Set<A> allowed, T open) {
        number = known;
        version = seen;
        offered = Set.copyOf(allowed);
        tab = open;
        act = act != null && offered.contains(act) ? act : null;
    }

    /** Whoever may do but one thing is asked for it at once. */
    protected void prepare(A only) {
        act = offered.contains(only) ? only : null;
    }

    protected long seen() {
        return version;
    }

    protected T tab() {
        return tab;
    }

    /** Reads the case anew and gives its version. */
    protected abstract long reread();

    /** Who changed the case last and when, in one line. */
    protected abstract Change lastChange();

    /** As {@code /lexsarah/}. */
    protected abstract String folder();

    /** A change by somebody. */
    public record Change(String by, Instant at) {}

    /** Whether the page offers it; as it was when the page was opened, so that a form does not vanish under the hands. */
    public boolean may(String action) {
        return offered.stream().anyMatch(each -> each.name().equals(action));
    }

    /** Runs a verb of the case and, when it went well, says so and shows the case anew on the tab. */
    public String run(Runnable verb, String done, T next) {
        try {
            if (!Attempt.to(verb)) {
                return null;
            }
        } catch (StaleDataException e) {
            sayStale();
            return null;
        }
        Attempt.done(Texts.of(done));
        return address(next) + "&faces-redirect=true";
    }

    /** Tells who came first, and takes over the new version, so that saving again is a decision. */
    private void sayStale() {
        Change last = lastChange();
        version = reread();
        String text = Texts.of("shared.case.stale", last.by(), say.relative(last.at()));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        faces.validationFailed();
    }

    /** The page on a tab, as an outcome and as a path to link to. */
    public String address(T to) {
        return folder() + "case.xhtml?number=" + number + (to == null ? "" : "&tab=" + low(to));
    }

    /** To the form of an action on the open tab. */
    public String form(A action) {
        return address(tab) + "&act=" + low(action) + "#act";
    }

    /** The part of the page that the open tab is, as a file; only this one is built. */
    public String getFragment() {
        return tab == null ? "" : part(low(tab));
    }

    /** The form of the action being prepared; nothing where there is none. */
    public String getActFragment() {
        return act == null ? "" : part("act");
    }

    protected String part(String name) {
        return "/WEB-INF" + folder() + name + ".xhtml";
    }

    public T getOpenTab() {
        return tab;
    }

    public A getAction() {
        return act;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab == null ? null : low(tab);
    }

    protected void setTab(T asked) {
        tab = asked;
    }

    public String getAct() {
        return act == null ? null : low(act);
    }

    protected void setAction(A asked) {
        act = asked;
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
