package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.ejb.deviation.Triage;
import se.ledstjarnan.ejb.deviation.TriageChoiceService;
import se.ledstjarnan.ejb.deviation.TriageService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** The judgement of a report on one screen, also used to judge anew. Begins with what is known already. */
@Named
@ViewScoped
public class TriageForm implements Serializable {

    @Inject
    private TriageService triages;

    @Inject
    private TriageChoiceService lists;

    @Inject
    private CasePage page;

    private List<CategoryChoice> choices;
    private LegalArea area;
    private boolean both;
    private Long category;
    private Long subcategory;
    private EventType eventType;
    private String risk;
    private EmployeeName handler;
    private Boolean suspected;
    private String reason;

    @PostConstruct
    void begin() {
        CaseView view = page.getView();
        CaseView.Judged judged = view.judged();
        choices = lists.categories();
        area = view.head().area();
        boolean proposed = judged.categoryId() == null && view.proposal() != null;
        category = proposed ? offered(view.proposal().categoryId()) : judged.categoryId();
        subcategory = proposed ? offered(view.proposal().subcategoryId()) : judged.subcategoryId();
        eventType = judged.eventType();
        risk = RiskMatrix.value(judged.severity(), judged.probability());
    }

    /** The category, or null where it is no longer to be chosen. */
    private Long offered(Long proposal) {
        return choices.stream().anyMatch(choice -> choice.id().equals(proposal)) ? proposal : null;
    }

    /** Categories of the area's compartment. */
    public List<CategoryChoice> getCategories() {
        return choices.stream()
                .filter(choice ->
                        choice.parentId() == null && area != null && choice.compartment() == area.compartment())
                .toList();
    }

    public List<CategoryChoice> getSubcategories() {
        return choices.stream()
                .filter(choice -> choice.parentId() != null && choice.parentId().equals(category))
                .toList();
    }

    /** Another area has other categories; the choice made is kept only where it still fits. */
    public void areaChanged() {
        if (getCategories().stream().noneMatch(choice -> choice.id().equals(category))) {
            category = null;
            subcategory = null;
        }
    }

    public void categoryChanged() {
        if (getSubcategories().stream().noneMatch(choice -> choice.id().equals(subcategory))) {
            subcategory = null;
        }
    }

    /** Lex Maria is asked in health care, lex Sarah in social services. */
    public String getSuspectedLabel() {
        return Texts.of("deviation.triage.suspected." + (area == null ? LegalArea.SOL : area).compartment());
    }

    /** Stores the first judgement, or a new one with its reason where that was asked for. */
    public String save() {
        Triage judged = judged();
        if (page.getAction() == DeviationAction.RECLASSIFY) {
            Runnable verb = () -> triages.reclassify(page.ref(), judged);
            return page.run(verb, Texts.of("deviation.act.done.RECLASSIFY"), CaseTab.INVESTIGATION);
        }
        boolean moved = Boolean.TRUE.equals(suspected);
        String done = Texts.of(moved ? "deviation.triage.savedAndMoved" : "deviation.triage.saved");
        return page.run(() -> announce(triages.triage(page.ref(), judged)), done, moved ? null : CaseTab.INVESTIGATION);
    }

    private static void announce(Optional<String> twin) {
        twin.ifPresent(number -> Attempt.done(Texts.of("deviation.triage.twinMade", number)));
    }

    private Triage judged() {
        return new Triage(
                area,
                both,
                category,
                subcategory,
                eventType,
                RiskMatrix.severity(risk),
                RiskMatrix.probability(risk),
                handler == null ? null : handler.id(),
                suspected,
                reason);
    }

    public LegalArea getArea() {
        return area;
    }

    public void setArea(LegalArea area) {
        this.area = area;
    }

    public boolean isBoth() {
        return both;
    }

    public void setBoth(boolean both) {
        this.both = both;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public Long getSubcategory() {
        return subcategory;
    }

    public void setSubcategory(Long subcategory) {
        this.subcategory = subcategory;
    }

    public EventType getEventType() {
        return eventType;
    }

    public void setEventType(EventType eventType) {
        this.eventType = eventType;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public EmployeeName getHandler() {
        return handler;
    }

    public void setHandler(EmployeeName handler) {
        this.handler = handler;
    }

    public Boolean getSuspected() {
        return suspected;
    }

    public void setSuspected(Boolean suspected) {
        this.suspected = suspected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
