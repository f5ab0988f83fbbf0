package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.selfmonitoring.QuestionRow;
import se.ledstjarnan.web.shared.Texts;

/** A question of a list being written. */
public class QuestionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private QuestionKind kind = QuestionKind.YES_NO;
    private String text;
    private String help;
    private String citation;
    private String low;
    private String high;
    private String observations;

    QuestionLine() {}

    QuestionLine(QuestionRow row) {
        kind = row.kind();
        text = row.text();
        help = row.help();
        citation = row.citation();
        low = plain(row.low());
        high = plain(row.high());
        observations = Objects.toString(row.observations(), null);
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : figure.toPlainString().replace('.', ',');
    }

    /** The questions that can be read; what is wrong with another is said at it. @param table client id of the lines, with its colon */
    static List<QuestionContent> read(List<QuestionLine> lines, String table) {
        List<QuestionContent> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                QuestionContent question = lines.get(i).content();
                question.check();
                questions.add(question);
            } catch (DomainException e) {
                tell(table + i, e);
            }
        }
        return questions;
    }

    private static void tell(String line, DomainException e) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String field = "citation".equals(e.field()) ? "questionCitation" : e.field();
        faces.addMessage(line + ":" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(e), null));
        faces.validationFailed();
    }

    /** Throws at the field that cannot be read. */
    QuestionContent content() {
        String seen = isObserved() ? Text.clean(observations) : "";
        if (!seen.isEmpty() && !seen.matches("\\d{1,3}")) {
            throw DomainException.at("observations", "selfmonitoring.notWhole");
        }
        return new QuestionContent(
                kind,
                text,
                help,
                citation,
                isLeast() ? TypedFigure.number(low, "low") : null,
                isMost() ? TypedFigure.number(high, "high") : null,
                seen.isEmpty() ? null : Integer.valueOf(seen));
    }

    /** Whether there is a least that is right. */
    public boolean isLeast() {
        return kind == QuestionKind.SCALE || kind == QuestionKind.NUMBER;
    }

    /** Whether there is a most that is right. */
    public boolean isMost() {
        return kind == QuestionKind.NUMBER;
    }

    /** Whether a number of observations is made. */
    public boolean isObserved() {
        return kind == QuestionKind.OBSERVATIONS;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String low) {
        this.low = low;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String high) {
        this.high = high;
    }

    public String getObservations() {
        return observations;
    }

    public void setObservations(String observations) {
        this.observations = observations;
    }
}
