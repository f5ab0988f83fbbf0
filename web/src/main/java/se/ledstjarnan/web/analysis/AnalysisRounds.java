package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRoundService;
import se.ledstjarnan.ejb.analysis.RoundListRow;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** The rounds of the analysis, and the beginning of a new one. */
@Named
@ViewScoped
public class AnalysisRounds implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisRoundService work;

    @Inject
    private Say say;

    private transient List<RoundListRow> rows;
    private Integer year;
    private RoundSpan span;
    private EmployeeName leader;
    private LocalDate readyBy;

    public List<RoundListRow> getRows() {
        if (rows == null) {
            rows = analysis.rounds();
        }
        return rows;
    }

    /** Whether the reader sees all of it, or only what was handed over. */
    public boolean isPart() {
        return analysis.takesPart();
    }

    public boolean isBeginner() {
        return analysis.leads();
    }

    public boolean isReader() {
        return analysis.reads();
    }

    public String begin() {
        int[] number = new int[1];
        return Attempt.to(() -> number[0] = work.begin(getYear(), span, leader == null ? null : leader.id(), readyBy))
                ? Answer.saved("/analysis/round.xhtml?number=" + number[0], "analysis.done.begun")
                : null;
    }

    public RoundSpan[] getSpans() {
        return RoundSpan.values();
    }

    /** This year and the two before it. */
    public List<Integer> getYears() {
        int now = say.today().getYear();
        return List.of(now, now - 1, now - 2);
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(say.today().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RoundSpan getSpan() {
        return span;
    }

    public void setSpan(RoundSpan span) {
        this.span = span;
    }

    public EmployeeName getLeader() {
        return leader;
    }

    public void setLeader(EmployeeName leader) {
        this.leader = leader;
    }

    public LocalDate getReadyBy() {
        return readyBy;
    }

    public void setReadyBy(LocalDate readyBy) {
        this.readyBy = readyBy;
    }
}
