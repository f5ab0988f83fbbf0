package se.ledstjarnan.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.DefinitionRow;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.MadeWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** A report drafted by hand: which kind, of what period and part. */
@Named
@ViewScoped
public class MadeDraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MadeReportService reports;

    @Inject
    private MadeWorkService work;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private String kind;
    private LocalDate day;
    private Long unit;
    private OrganisedAs organised = OrganisedAs.THEN;
    private int made;
    private transient List<NamedChoice> units;

    @PostConstruct
    void begin() {
        day = say.today();
    }

    public String draft() {
        return Attempt.to(() -> made = work.draft(kind, day, unit, organised))
                ? Answer.saved("/report/report.xhtml?number=" + made, "report.drafted")
                : null;
    }

    /** Those by which the reader drafts reports here. */
    public List<DefinitionRow> kinds(List<DefinitionRow> all) {
        return all.stream().filter(each -> each.isDraftedBy(user.roles())).toList();
    }

    public List<NamedChoice> getUnits() {
        if (units == null) {
            units = reports.units();
        }
        return units;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Today until another day is chosen. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public OrganisedAs[] getWays() {
        return OrganisedAs.values();
    }

    public OrganisedAs getOrganised() {
        return organised;
    }

    public void setOrganised(OrganisedAs organised) {
        this.organised = organised;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
