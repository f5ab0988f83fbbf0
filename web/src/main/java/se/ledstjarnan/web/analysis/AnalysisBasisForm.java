package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.analysis.AnalysisBasisService;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.analysis.BasisView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A decision basis being written, heading by heading; what is saved is a new version. */
@Named
@ViewScoped
public class AnalysisBasisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Headings that the page has room for. */
    private static final int MOST = 20;

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisBasisService bases;

    private String number;
    private AnalysisRef ref;
    private BasisView view;
    private final String[] texts = new String[MOST];

    public void load() {
        take();
        if (!view.takesPart() || view.head().handedOn() != null) {
            throw new NotFoundException();
        }
        for (int i = 0; i < view.sections().size(); i++) {
            texts[i] = view.sections().get(i).words();
        }
    }

    /** What was typed stays; saving once more is a decision. */
    private void take() {
        view = analysis.basis(Typed.number(number));
        ref = view.head().ref();
    }

    public String save() {
        return Attempt.to(() -> bases.write(ref, sections()), this::take, "analysis.stale")
                ? Answer.saved("/analysis/basis.xhtml?number=" + ref.number(), "analysis.done.version")
                : null;
    }

    private Map<Long, String> sections() {
        Map<Long, String> written = new HashMap<>();
        for (int i = 0; i < view.sections().size(); i++) {
            written.put(view.sections().get(i).id(), texts[i]);
        }
        return written;
    }

    public List<Integer> getSlots() {
        return IntStream.range(0, MOST).boxed().toList();
    }

    /** Whether there is a heading at the place, and it is used or filled in. */
    public boolean has(int place) {
        return place < view.sections().size()
                && (view.sections().get(place).used()
                        || view.sections().get(place).words() != null);
    }

    public List<BasisView.Section> getSections() {
        return view.sections();
    }

    public BasisView getView() {
        return view;
    }

    public String[] getTexts() {
        return texts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
