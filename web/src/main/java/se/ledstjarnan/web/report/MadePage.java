package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.MadeView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A report: its chapters and how far they are, what has changed in the figures, who has signed, and the document itself. */
@Named
@ViewScoped
public class MadePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HEADING = 2;

    @Inject
    private MadeReportService reports;

    @Inject
    private CurrentUser user;

    private String number;
    private boolean open;
    private long version;
    private transient MadeView view;

    public void load() {
        version = getView().version();
    }

    public MadeView getView() {
        if (view == null) {
            view = reports.open(Typed.number(number), HEADING, open ? new CaseLinks() : null);
            open = view.open();
        }
        return view;
    }

    /** Does something with the report as it was shown, and then shows it with what was done. */
    String act(String done, Runnable verb) {
        return Attempt.to(verb, this::renew, "report.made.stale")
                ? Answer.saved("/report/report.xhtml?number=" + getView().number() + (open ? "&open=true" : ""), done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    public boolean may(String action) {
        return getView().may().contains(MadeAction.valueOf(action));
    }

    public boolean isLocked() {
        return getView().status().isLocked();
    }

    /** Where the rows behind the figures are, of those that the reader may open. */
    public List<MadeView.Behind> getBehind() {
        return getView().behind().stream()
                .filter(each -> PageAccess.roles(each.address().replaceAll("\\?.*", "")).stream()
                        .anyMatch(user.roles()::contains))
                .distinct()
                .toList();
    }

    /** The chapters by which it is still to be written. */
    public List<MadeView.Chapter> getLacking() {
        return getView().lacking();
    }

    /** The body that is to receive it next; null when none is. */
    public MadeView.Step getNext() {
        return getView().steps().stream()
                .filter(step -> !step.done())
                .findFirst()
                .orElse(null);
    }

    /** The version that has replaced it, or is about to; null for none. */
    public se.ledstjarnan.ejb.report.MadeVersion getLater() {
        return getView().versions().stream()
                .filter(each -> each.edition() > getView().edition())
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader sees some of it with nothing hidden. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    /** What must be done besides writing before it can be approved, in words. */
    public List<String> getLacks() {
        return getView().lacks().stream()
                .map(lack -> Texts.of(lack.key(), lack.count()))
                .toList();
    }

    long getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
