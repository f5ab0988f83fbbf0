package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.selfmonitoring.ListStatus;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionKind;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.selfmonitoring.CheckListService;
import se.ledstjarnan.ejb.selfmonitoring.CheckRef;
import se.ledstjarnan.ejb.selfmonitoring.ListView;
import se.ledstjarnan.web.shared.Typed;

/** A question list being written, from its draft or else from what is in force. */
@Named
@ViewScoped
public class ListForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckListService lists;

    private String number;
    private CheckRef ref;
    private List<NamedChoice> units;
    private boolean keeper;
    private Long unit;
    private String title;
    private CheckPart area;
    private String method;
    private String citation;
    private Integer target;
    private List<QuestionLine> lines = new ArrayList<>();

    public void load() {
        Integer known = Typed.optionalNumber(number);
        if (known == null) {
            lines.add(new QuestionLine());
            units = lists.units();
            keeper = lists.keeps();
            unit = keeper || units.isEmpty() ? null : units.get(0).id();
            return;
        }
        ListView view = lists.open(known, null);
        ListView.Version draft = view.versions().stream()
                .filter(each -> each.status() == ListStatus.DRAFT)
                .findFirst()
                .orElse(null);
        ListView shown = draft == null ? view : lists.open(known, draft.number());
        if (!view.writes()) {
            throw new NotAllowedException();
        }
        ref = new CheckRef(known, view.stored());
        title = shown.title();
        area = shown.area();
        method = shown.method();
        citation = shown.citation();
        target = shown.target();
        shown.questions().forEach(each -> lines.add(new QuestionLine(each)));
    }

    public void add() {
        lines.add(new QuestionLine());
    }

    public void remove(QuestionLine line) {
        lines.remove(line);
    }

    public void up(QuestionLine line) {
        int at = lines.indexOf(line);
        if (at > 0) {
            Collections.swap(lines, at, at - 1);
        }
    }

    /** What is wrong with a question is said at it. */
    public String save() {
        List<QuestionContent> questions = QuestionLine.read(lines, "write:lines:");
        int[] stored = new int[1];
        boolean whole = questions.size() == lines.size();
        return whole
                        && CheckAnswers.to(() ->
                                stored[0] = store(new ListContent(title, area, method, citation, target, questions)))
                ? "/selfmonitoring/list.xhtml?number=" + stored[0] + "&version=" + draft(stored[0])
                        + "&faces-redirect=true"
                : null;
    }

    private int store(ListContent content) {
        if (ref == null) {
            return lists.begin(content, unit);
        }
        lists.write(ref, content);
        return ref.number();
    }

    private int draft(int list) {
        return lists.open(list, null).versions().get(0).number();
    }

    /** Those that a new list may be for. */
    public List<NamedChoice> getUnits() {
        return units;
    }

    /** Whether a new list may be for every unit. */
    public boolean isKeeper() {
        return keeper;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public boolean isNew() {
        return ref == null;
    }

    public CheckPart[] getAreas() {
        return CheckPart.values();
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public List<QuestionLine> getLines() {
        return lines;
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

    public CheckPart getArea() {
        return area;
    }

    public void setArea(CheckPart area) {
        this.area = area;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }
}
