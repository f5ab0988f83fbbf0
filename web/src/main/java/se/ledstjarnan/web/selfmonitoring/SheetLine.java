package se.ledstjarnan.web.selfmonitoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.selfmonitoring.AnswerChoice;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionKind;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.selfmonitoring.QuestionRow;
import se.ledstjarnan.ejb.selfmonitoring.SheetView;
import se.ledstjarnan.web.shared.Choices;
import se.ledstjarnan.web.shared.Texts;

/** A question with what is being answered to it, as typed. */
public class SheetLine implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOT_APPLICABLE = AnswerChoice.NOT_APPLICABLE.name();

    private final QuestionRow question;
    private AnswerContent kept;
    private boolean answered;
    private String choice;
    private String figure;
    private String right;
    private String observed;
    private boolean notApplicable;
    private String comment;

    SheetLine(SheetView.Line line) {
        question = line.question();
        kept = line.given();
        answered = line.answered();
        if (kept != null) {
            notApplicable = kept.choice() == AnswerChoice.NOT_APPLICABLE;
            choice = kept.figure() != null && question.kind() == QuestionKind.SCALE
                    ? kept.figure().toPlainString()
                    : kept.choice() == null ? null : kept.choice().name();
            figure =
                    kept.figure() == null ? null : kept.figure().toPlainString().replace('.', ',');
            right = Objects.toString(kept.right(), null);
            observed = Objects.toString(kept.observed(), null);
            comment = kept.comment();
        }
        if (observed == null && question.kind() == QuestionKind.OBSERVATIONS) {
            observed = question.observations().toString();
        }
    }

    /** What is typed. Throws at the field that cannot be read. */
    AnswerContent typed() {
        return switch (question.kind()) {
            case YES_NO -> new AnswerContent(constant(), null, null, null, comment);
            case SCALE ->
                NOT_APPLICABLE.equals(choice) || Text.clean(choice).isEmpty()
                        ? new AnswerContent(constant(), null, null, null, comment)
                        : new AnswerContent(null, TypedFigure.number(choice, "choice"), null, null, comment);
            case NUMBER ->
                notApplicable
                        ? notApplicable()
                        : new AnswerContent(null, TypedFigure.number(figure, "figure"), null, null, comment);
            case OBSERVATIONS -> notApplicable ? notApplicable() : observations();
        };
    }

    private AnswerContent notApplicable() {
        return new AnswerContent(AnswerChoice.NOT_APPLICABLE, null, null, null, comment);
    }

    /** How many were observed is suggested, and so no answer by itself. */
    private AnswerContent observations() {
        Integer correct = TypedFigure.whole(right, "right");
        return new AnswerContent(
                null, null, correct, correct == null ? null : TypedFigure.whole(observed, "observed"), comment);
    }

    private AnswerChoice constant() {
        return Text.clean(choice).isEmpty() ? null : AnswerChoice.valueOf(choice);
    }

    boolean isNew(AnswerContent typed) {
        return !typed.equals(kept) && (kept != null || !isEmpty(typed));
    }

    private static boolean isEmpty(AnswerContent typed) {
        return !isAnswer(typed) && typed.comment() == null;
    }

    void kept(AnswerContent typed) {
        kept = typed;
        answered = isAnswer(typed);
    }

    private static boolean isAnswer(AnswerContent typed) {
        return typed.choice() != null || typed.figure() != null || typed.right() != null;
    }

    /** The choices of a question that is answered by one. */
    public List<Choices.Item> getItems() {
        List<Choices.Item> items = new ArrayList<>();
        if (question.kind() == QuestionKind.YES_NO) {
            items.add(item(AnswerChoice.YES));
            items.add(item(AnswerChoice.NO));
        } else {
            for (int step = 1; step <= QuestionContent.SCALE; step++) {
                items.add(new Choices.Item(Integer.toString(step), Integer.toString(step), null));
            }
        }
        items.add(item(AnswerChoice.NOT_APPLICABLE));
        return items;
    }

    private static Choices.Item item(AnswerChoice of) {
        return new Choices.Item(of.name(), Texts.of("selfmonitoring.answer." + of), null);
    }

    public boolean isChosen() {
        return question.kind() == QuestionKind.YES_NO || question.kind() == QuestionKind.SCALE;
    }

    public QuestionRow getQuestion() {
        return question;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public boolean isNotApplicable() {
        return notApplicable;
    }

    public void setNotApplicable(boolean notApplicable) {
        this.notApplicable = notApplicable;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = Text.clean(comment).isEmpty() ? null : comment;
    }
}
