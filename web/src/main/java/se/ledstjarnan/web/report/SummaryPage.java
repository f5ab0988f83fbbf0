package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.ejb.report.AttestService;
import se.ledstjarnan.ejb.report.SelectionService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** One deviation for the board: why it is chosen, and a summary in which nobody can be recognised, attested by MAS. */
@Named
@ViewScoped
public class SummaryPage extends QuarterAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionService selection;

    @Inject
    private AttestService attests;

    private String number;
    private Candidate candidate;
    private SelectionService.Words words;
    private String reason;
    private String summary;
    private String leftOut;
    private boolean attest;
    private String warnedOf;
    private List<Recognisable> warnings = List.of();

    public void load() {
        candidate = selection.candidate(asked(), number);
        words = selection.words(number).orElse(null);
        if (words != null) {
            reason = words.reason();
            summary = words.summary();
            attest = words.attested();
        }
    }

    /** Saves; an attest of words that look as if they point at someone is asked for once more. */
    public String save() {
        warnings = attest ? attests.recognisable(number, summary) : List.of();
        if (!warnings.isEmpty() && !String.valueOf(summary).equals(warnedOf)) {
            warnedOf = String.valueOf(summary);
            return null;
        }
        long version = words == null ? 0 : words.version();
        boolean done = Attempt.to(() -> {
            if (attest) {
                attests.attest(number, reason, summary, version);
            } else {
                selection.write(number, version, reason, summary);
            }
        });
        return done ? leave(attest ? "report.summary.attested" : "report.summary.saved") : null;
    }

    public String remove() {
        return Attempt.to(() -> selection.remove(number, words.version())) ? leave("report.summary.removed") : null;
    }

    private String leave(String said) {
        Attempt.done(Texts.of(said));
        return page("selection", asked()) + "&show=CHOSEN&faces-redirect=true";
    }

    /** What a rule chose is left out for a reason that is kept, and can be taken in again. */
    public String leaveOut() {
        return Attempt.to(() -> selection.leaveOut(number, words.version(), leftOut))
                ? leave("report.summary.leftOut")
                : null;
    }

    public String takeBack() {
        return Attempt.to(() -> selection.takeBack(number, words.version())) ? leave("report.summary.takenBack") : null;
    }

    public SelectionService.Words getWords() {
        return words;
    }

    public boolean isByRule() {
        return words != null && words.byRule();
    }

    public String getLeftOut() {
        return leftOut;
    }

    public void setLeftOut(String leftOut) {
        this.leftOut = leftOut;
    }

    /** This page's own. */
    public String getAddress() {
        return page("summary.xhtml", asked()) + "&number=" + number;
    }

    public String getBack() {
        return page("selection.xhtml", asked());
    }

    public boolean isMarked() {
        return words != null;
    }

    public Candidate getCandidate() {
        return candidate;
    }

    public List<Recognisable> getWarnings() {
        return warnings;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public boolean isAttest() {
        return attest;
    }

    public void setAttest(boolean attest) {
        this.attest = attest;
    }
}
