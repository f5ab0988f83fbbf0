package se.ledstjarnan.web.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.ejb.internalcontrol.PlanRow;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts controls into words, and chooses their look; the word always says it too. */
@Named
@ApplicationScoped
public class ControlWords {

    private static final int MONTHS = 12;

    @Inject
    private Say say;

    public String statusKind(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case PROPOSED -> "active";
            case DECIDED -> "fine";
        };
    }

    /** The look of what a control showed; null for nothing yet. */
    public String kind(ResultMeaning meaning) {
        return meaning == null
                ? ""
                : switch (meaning) {
                    case FINE -> "fine";
                    case MINOR, UNCERTAIN -> "soon";
                    case MAJOR, NOT_DONE -> "late";
                };
    }

    /** "Mars: Utan anmärkning", or how it stands before anything has been shown. */
    public String state(PlanView.Cell cell) {
        return cell.meaning() != null
                ? cell.word()
                : Texts.of(cell.isLate(say.today()) ? "internalcontrol.cell.late" : "internalcontrol.cell.planned");
    }

    public String stateKind(PlanView.Cell cell) {
        return cell.isLate(say.today()) ? "late" : kind(cell.meaning());
    }

    /** The same of what was kept with a follow-up, where no word means that it was not carried out. */
    public String outcome(PlanView.Outcome outcome) {
        return outcome.word() == null ? Texts.of("internalcontrol.cell.missed") : outcome.word();
    }

    public String outcomeKind(PlanView.Outcome outcome) {
        return outcome.word() == null ? "late" : kind(outcome.meaning());
    }

    public String month(int month) {
        return Texts.of("internalcontrol.month." + month);
    }

    /** "Två gånger om året: maj, november". */
    public String often(Collection<Integer> months) {
        return months.size() == MONTHS
                ? Texts.of("internalcontrol.often.every")
                : Texts.of(
                        "internalcontrol.often",
                        months.size(),
                        months.stream().map(this::month).collect(Collectors.joining(", ")));
    }

    /** "Kommunstyrelsen 2025-12-16, § 141, RAG 2025-412". */
    public String decision(PlanView.Decision decision) {
        return Texts.of(
                "internalcontrol.decision.says",
                decision.body(),
                say.day(decision.day()),
                decision.paragraph().replaceFirst("^§+\\s*", ""),
                decision.registerNumber());
    }

    /** "14 av 16 kontroller gjorda, 3 med anmärkning". */
    public String progress(PlanRow row) {
        return row.status() == PlanStatus.DECIDED
                ? Texts.of("internalcontrol.progress", row.done(), row.due(), row.remarks())
                : "–";
    }

    public String due(LocalDate day) {
        return Texts.of("internalcontrol.followUp.due", say.due(day));
    }

    /** "3 egenkontroller, 94 procent rätt"; empty where self-monitoring is not behind it. */
    public String rounds(int rounds, Integer share) {
        return rounds == 0
                ? ""
                : share == null
                        ? Texts.of("internalcontrol.rounds", rounds)
                        : Texts.of("internalcontrol.rounds.share", rounds, share);
    }
}
