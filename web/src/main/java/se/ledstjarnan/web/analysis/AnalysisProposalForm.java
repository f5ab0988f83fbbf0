package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.analysis.ActionProposalView;
import se.ledstjarnan.ejb.analysis.AnalysisFocusService;
import se.ledstjarnan.ejb.analysis.AnalysisProposalService;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A proposal being written, with its impact heading by heading. */
@Named
@ViewScoped
public class AnalysisProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Headings that the page has room for. */
    private static final int MOST = 30;

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisProposalService proposals;

    @Inject
    private AnalysisFocusService focus;

    private String number;
    private AnalysisRef ref;
    private ActionProposalView view;
    private String title;
    private String words;
    private Long unit;
    private final String[] texts = new String[MOST];
    private transient List<NamedChoice> units;

    public void load() {
        take();
        if (!view.takesPart() || !view.head().status().isOpen()) {
            throw new NotFoundException();
        }
        title = view.head().title();
        words = view.head().words();
        unit = view.head().unitId();
        for (int i = 0; i < view.impacts().size(); i++) {
            texts[i] = view.impacts().get(i).words();
        }
    }

    /** What was typed stays; saving once more is a decision. */
    private void take() {
        view = analysis.proposal(Typed.number(number));
        ref = view.head().ref();
    }

    public String save() {
        return Attempt.to(() -> proposals.write(ref, title, words, unit, impacts()), this::take, "analysis.stale")
                ? Answer.saved("/analysis/proposal.xhtml?number=" + ref.number(), "analysis.done.written")
                : null;
    }

    private Map<Long, String> impacts() {
        Map<Long, String> written = new HashMap<>();
        for (int i = 0; i < view.impacts().size(); i++) {
            written.put(view.impacts().get(i).id(), texts[i]);
        }
        return written;
    }

    public List<Integer> getSlots() {
        return IntStream.range(0, MOST).boxed().toList();
    }

    /** Whether there is a heading at the place, and it is used or filled in. */
    public boolean has(int place) {
        return place < view.impacts().size()
                && (view.impacts().get(place).used()
                        || view.impacts().get(place).words() != null);
    }

    public List<ActionProposalView.Impact> getImpacts() {
        return view.impacts();
    }

    public List<NamedChoice> getUnits() {
        if (units == null) {
            units = focus.units();
        }
        return units;
    }

    public ActionProposalView getView() {
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
