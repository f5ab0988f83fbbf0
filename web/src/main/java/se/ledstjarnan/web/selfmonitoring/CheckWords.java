package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.selfmonitoring.QuestionRow;
import se.ledstjarnan.ejb.selfmonitoring.RoundRow;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts checks and their results into words, and chooses the tags' looks; the word always says it too. */
@Named
@ApplicationScoped
public class CheckWords {

    @Inject
    private Say say;

    /** "10 av 48". */
    public String sample(Integer size, Integer of) {
        return Texts.of("selfmonitoring.sample", size, of);
    }

    /** "92 % (23 av 25)"; with few answers only how many. */
    public String score(Score score) {
        if (score == null || score.of() == 0) {
            return Texts.of("selfmonitoring.score.none");
        }
        return Texts.of(
                score.isFew() ? "selfmonitoring.score.few" : "selfmonitoring.score",
                score.share(),
                score.right(),
                score.of());
    }

    /** The result of one question: what was answered where only one has. */
    public String result(Score score) {
        if (score == null || score.of() == 0) {
            return Texts.of("selfmonitoring.score.none");
        }
        return score.of() == 1
                ? Texts.of(score.right() == 1 ? "selfmonitoring.result.right" : "selfmonitoring.result.wrong")
                : Texts.of(
                        score.isFew() ? "selfmonitoring.score.counts" : "selfmonitoring.score",
                        score.share(),
                        score.right(),
                        score.of());
    }

    /** Whether a total reaches its target; nothing where there are too few answers to say. */
    public String kind(Score score, int target) {
        return score == null || score.isFew() ? "" : score.reaches(target) ? "fine" : "late";
    }

    public String reached(Score score, int target) {
        return score == null || score.isFew()
                ? Texts.of("selfmonitoring.tooFew")
                : Texts.of(score.reaches(target) ? "selfmonitoring.reached" : "selfmonitoring.notReached", target);
    }

    public String state(RoundStatus status, LocalDate due) {
        return Texts.of(
                status == RoundStatus.ONGOING && due.isBefore(say.today())
                        ? "selfmonitoring.status.LATE"
                        : "selfmonitoring.status." + status);
    }

    public String stateKind(RoundStatus status, LocalDate due) {
        return switch (status) {
            case ONGOING -> due.isBefore(say.today()) ? "late" : "active";
            case SIGNED -> "fine";
            case CANCELLED -> "";
        };
    }

    public String state(RoundRow row) {
        return state(row.status(), row.due());
    }

    public String stateKind(RoundRow row) {
        return stateKind(row.status(), row.due());
    }

    /** What a number is to lie between, and the help. */
    public String numberHelp(QuestionRow question) {
        return Stream.of(limits(question), question.help())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How a question is answered, and what counts as right. */
    public String how(QuestionRow question) {
        return switch (question.kind()) {
            case YES_NO -> Texts.of("selfmonitoring.how.YES_NO");
            case SCALE -> Texts.of("selfmonitoring.how.SCALE", plain(question.low()));
            case NUMBER -> Texts.of("selfmonitoring.how.NUMBER") + " " + limits(question);
            case OBSERVATIONS -> Texts.of("selfmonitoring.how.OBSERVATIONS", question.observations());
        };
    }

    private static String limits(QuestionRow question) {
        if (question.low() == null) {
            return Texts.of("selfmonitoring.limits.most", plain(question.high()));
        }
        return question.high() == null
                ? Texts.of("selfmonitoring.limits.least", plain(question.low()))
                : Texts.of("selfmonitoring.limits", plain(question.low()), plain(question.high()));
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString().replace('.', ',');
    }
}
