package se.ledstjarnan.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.access.LogSample.Finding;
import se.ledstjarnan.domain.access.LogSampleRow;
import se.ledstjarnan.domain.access.SampleVerdict;
import se.ledstjarnan.domain.access.SampledRow;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.access.SampleService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** Checks one sample: each reading is judged, and in the end somebody says what came of it. */
@Named
@ViewScoped
public class SamplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SampleService samples;

    private String id;
    private LogSampleRow head;
    private final List<Line> lines = new ArrayList<>();
    private String conclusion;

    /** One reading as the form holds it. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int number;
        private final SampledRow row;
        private SampleVerdict verdict;
        private String note;

        private Line(int number, SampledRow row) {
            this.number = number;
            this.row = row;
            this.verdict = row.verdict();
            this.note = row.note();
        }

        public int getNumber() {
            return number;
        }

        public SampledRow getRow() {
            return row;
        }

        public SampleVerdict getVerdict() {
            return verdict;
        }

        public void setVerdict(SampleVerdict verdict) {
            this.verdict = verdict;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    public void load() {
        SampleService.SampleView view = samples.open(number(id));
        head = view.head();
        lines.clear();
        view.readings().forEach(row -> lines.add(new Line(lines.size() + 1, row)));
    }

    public String save() {
        return answer(Attempt.to(() -> samples.judge(head.id(), head.version(), findings())), "access.saved");
    }

    public String conclude() {
        return answer(
                Attempt.to(() -> samples.conclude(head.id(), head.version(), findings(), conclusion)),
                "access.isConcluded");
    }

    private String answer(boolean done, String said) {
        if (!done) {
            return null;
        }
        Attempt.done(Texts.of(said));
        return "/access/sample.xhtml?id=" + head.id() + "&faces-redirect=true";
    }

    /** What the user may judge: their own readings are somebody else's matter. */
    private List<Finding> findings() {
        return lines.stream()
                .filter(line -> !line.row.own())
                .map(line -> new Finding(line.row.id(), line.number, line.verdict, line.note))
                .toList();
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    public boolean isOwnAmong() {
        return lines.stream().anyMatch(line -> line.row.own());
    }

    public SampleVerdict[] getVerdicts() {
        return SampleVerdict.values();
    }

    public LogSampleRow getHead() {
        return head;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
