package se.ledstjarnan.web.internalcontrol;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.internalcontrol.MomentContent;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.internalcontrol.PlanView;

/** What is typed of a control. */
public class MomentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private String method;
    private String sample;
    private List<String> months = new ArrayList<>();
    private EmployeeName responsible;
    private String reportTo;
    private Long list;

    void fill(PlanView.Moment moment) {
        words = moment.words();
        method = moment.method();
        sample = moment.sample();
        months = moment.months().stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        responsible = moment.responsible();
        reportTo = moment.reportTo();
        list = moment.listId();
    }

    MomentContent content() {
        return new MomentContent(
                words,
                method,
                sample,
                months.stream().map(Integer::valueOf).collect(Collectors.toSet()),
                reportTo,
                list);
    }

    Long responsibleId() {
        return responsible == null ? null : responsible.id();
    }

    public List<String> getMonths() {
        return months;
    }

    public void setMonths(List<String> months) {
        this.months = new ArrayList<>(months);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(String sample) {
        this.sample = sample;
    }

    public EmployeeName getResponsible() {
        return responsible;
    }

    public void setResponsible(EmployeeName responsible) {
        this.responsible = responsible;
    }

    public String getReportTo() {
        return reportTo;
    }

    public void setReportTo(String reportTo) {
        this.reportTo = reportTo;
    }

    public Long getList() {
        return list;
    }

    public void setList(Long list) {
        this.list = list;
    }
}
