package se.ledstjarnan.web.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.ejb.reorganisation.Finding;
import se.ledstjarnan.ejb.reorganisation.ReorganisationView;
import se.ledstjarnan.web.shared.Texts;

/** Says steps, findings and the decision in sentences. */
@Named("reorganisationWords")
@ApplicationScoped
public class ReorganisationWords {

    /** What happens to the unit, in a sentence. */
    public String step(ReorganisationView.Step step) {
        String into = step.receivers().stream()
                .map(ReorganisationView.Into::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String to = switch (step.kind()) {
            case RENAME -> step.newName();
            case MOVE -> step.parent();
            default -> into;
        };
        return Texts.of("reorganisation.step." + step.kind(), step.unit(), to);
    }

    /** Which of the receiving units takes what is open, and which goes on with the history; null where there is nothing to say. */
    public String rule(ReorganisationView.Step step) {
        if (step.receivers().size() < 2) {
            return null;
        }
        String history = named(step, true);
        return Texts.of("reorganisation.rule.open", named(step, false))
                + " "
                + (history == null
                        ? Texts.of("reorganisation.rule.noHistory")
                        : Texts.of("reorganisation.rule.history", history));
    }

    private static String named(ReorganisationView.Step step, boolean history) {
        return step.receivers().stream()
                .filter(each -> history ? each.history() : each.open())
                .map(ReorganisationView.Into::name)
                .findFirst()
                .orElse(null);
    }

    public String finding(Finding finding) {
        return Texts.of(
                "reorganisation.finding." + finding.key(), finding.arguments().toArray());
    }

    public String statusKind(ReorganisationStatus status) {
        return switch (status) {
            case PLANNED -> "soon";
            case DONE -> "good";
            case UNDONE, CANCELLED -> "";
        };
    }

    /** The decision it rests on, on a line; null for none. */
    public String decision(ReorganisationView view) {
        if (view.decidedBy() == null) {
            return null;
        }
        String paragraph =
                view.paragraph() == null ? "" : " § " + view.paragraph().replaceFirst("^§\\s*", "");
        return view.decidedBy() + " " + view.decidedOn() + paragraph;
    }
}
