package se.ledstjarnan.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.StandingReportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** How the quality work is going, told to a meeting: words and live figures until it is approved, then as it was approved. */
@Named("standingPage")
@ViewScoped
public class StandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StandingReportService reports;

    private String meeting;
    private long known;
    private long version;
    private String summary;
    private String ahead;
    private boolean attested;
    private transient StandingReportService.View view;

    public void open() {
        Long asked = Asked.id(meeting);
        if (asked == null) {
            throw new NotFoundException();
        }
        known = asked;
        version = getView().version();
        summary = getView().summary();
        ahead = getView().ahead();
    }

    public StandingReportService.View getView() {
        if (view == null) {
            view = reports.open(known);
        }
        return view;
    }

    public String write() {
        return run(() -> reports.write(known, version, summary, ahead), "board.done.reportWritten");
    }

    public String approve() {
        return run(() -> reports.approve(known, version, summary, ahead, attested), "board.done.reportApproved");
    }

    private String run(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "board.stale")
                ? Answer.saved("/board/report.xhtml?meeting=" + known, done)
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        view = null;
        version = getView().version();
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAhead() {
        return ahead;
    }

    public void setAhead(String ahead) {
        this.ahead = ahead;
    }

    public boolean isAttested() {
        return attested;
    }

    public void setAttested(boolean attested) {
        this.attested = attested;
    }
}
