package se.ledstjarnan.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.reorganisation.DivisionView;
import se.ledstjarnan.ejb.reorganisation.StepService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** Which of the new units each employee and open case of a split unit goes to. */
@Named("reorganisationDivide")
@ViewScoped
public class DividePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StepService steps;

    private String step;
    private DivisionView view;
    private List<Line> lines = new ArrayList<>();

    /** One of what is divided, as the form holds it. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DivisionView.Item item;
        private String to;

        private Line(DivisionView.Item item) {
            this.item = item;
            this.to = String.valueOf(item.to());
        }

        public DivisionView.Item getItem() {
            return item;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }
    }

    public void load() {
        view = steps.division(Typed.id(step));
        lines = new ArrayList<>(view.items().stream().map(Line::new).toList());
    }

    public String save() {
        Map<String, Long> chosen = new HashMap<>();
        lines.forEach(line -> chosen.put(line.item.kind() + ":" + line.item.id(), Typed.id(line.to)));
        boolean done = Attempt.to(
                () -> steps.divide(view.stepId(), view.version(), chosen),
                () -> view = steps.division(view.stepId()),
                "reorganisation.stale");
        if (done) {
            Attempt.done(Texts.of("reorganisation.done.divided"));
            return "/reorganisation/divide?faces-redirect=true&step=" + view.stepId();
        }
        return null;
    }

    public DivisionView getView() {
        return view;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
