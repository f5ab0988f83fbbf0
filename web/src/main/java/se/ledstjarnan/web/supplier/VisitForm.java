package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.supplier.VisitContent;
import se.ledstjarnan.ejb.supplier.GradeView;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.ejb.supplier.VisitService;
import se.ledstjarnan.web.shared.Typed;

/** A follow-up visit being written, with what was found. */
@Named
@ViewScoped
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierService suppliers;

    @Inject
    private VisitService visits;

    private String number;
    private String supplier;
    private List<GradeView> grades;
    private LocalDate day;
    private boolean announced = true;
    private String participants;
    private String summary;
    private String strengths;
    private final List<FindingLine> lines = new ArrayList<>(List.of(new FindingLine()));

    public void load() {
        supplier = suppliers.open(Typed.number(number)).head().name();
        grades = new ArrayList<>(suppliers.grades());
    }

    /** One more finding, last. */
    public void add() {
        if (!isFull()) {
            lines.add(new FindingLine());
        }
    }

    public void remove(int place) {
        lines.remove(place);
    }

    public String save() {
        VisitContent content = new VisitContent(
                day,
                announced,
                participants,
                summary,
                strengths,
                lines.stream().map(FindingLine::content).toList());
        return SupplierAnswer.to(
                () -> visits.register(Typed.number(number), content), getBack(), "supplier.done.visit");
    }

    public String getBack() {
        return "/supplier/supplier.xhtml?number=" + Typed.number(number) + "&tab=visits";
    }

    public boolean isFull() {
        return lines.size() >= VisitContent.MOST;
    }

    public List<FindingLine> getLines() {
        return lines;
    }

    /** The places that a finding may have; a page's inputs need a fixed number. */
    public List<Integer> getSlots() {
        return IntStream.range(0, VisitContent.MOST).boxed().toList();
    }

    public List<GradeView> getGrades() {
        return grades;
    }

    public String getSupplier() {
        return supplier;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }
}
