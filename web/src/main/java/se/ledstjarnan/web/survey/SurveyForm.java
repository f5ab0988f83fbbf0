package se.ledstjarnan.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.survey.SurveyContent;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.survey.SurveyRef;
import se.ledstjarnan.ejb.survey.SurveyService;
import se.ledstjarnan.ejb.survey.SurveyView;
import se.ledstjarnan.ejb.survey.SurveyWorkService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A survey being registered or changed; the next round of one begins with what the last one said. */
@Named
@ViewScoped
public class SurveyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyWorkService work;

    @Inject
    private Say say;

    private String id;
    private String after;
    private SurveyRef ref;
    private Long before;
    private SurveyKind kind;
    private String title;
    private String sender;
    private Integer year;
    private LocalDate due;
    private String about;
    private EmployeeName responsible;

    public void load() {
        Long changed = Typed.optionalId(id);
        before = changed == null ? Typed.optionalId(after) : null;
        year = say.today().getYear();
        if (changed != null || before != null) {
            SurveyView view = surveys.open(changed == null ? before : changed);
            if (!view.keeps()) {
                throw new NotAllowedException();
            }
            fill(view.head(), changed != null);
        }
    }

    private void fill(SurveyView.Head head, boolean same) {
        kind = head.kind();
        title = head.title();
        sender = head.sender();
        about = head.about();
        responsible = new EmployeeName(head.responsibleId(), head.responsible(), null, null);
        year = same ? head.year() : head.year() + 1;
        if (same) {
            ref = new SurveyRef(head.id(), head.stored());
            due = head.due();
        }
    }

    public String save() {
        SurveyContent content = new SurveyContent(kind, title, sender, year, due, about);
        Long person = responsible == null ? null : responsible.id();
        long[] stored = new long[1];
        return SurveyAnswer.to(() -> stored[0] = store(content, person))
                ? "/survey/survey.xhtml?id=" + stored[0] + "&faces-redirect=true"
                : null;
    }

    private long store(SurveyContent content, Long person) {
        if (ref == null) {
            return work.begin(content, person, before);
        }
        work.write(ref, content, person);
        return ref.id();
    }

    public boolean isNew() {
        return ref == null;
    }

    public SurveyKind[] getKinds() {
        return SurveyKind.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public SurveyKind getKind() {
        return kind;
    }

    public void setKind(SurveyKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public EmployeeName getResponsible() {
        return responsible;
    }

    public void setResponsible(EmployeeName responsible) {
        this.responsible = responsible;
    }
}
