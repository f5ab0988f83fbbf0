package se.ledstjarnan.web.deviation;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.ejb.organisation.OrganisationService;
import se.ledstjarnan.web.shared.Texts;

/** Where something may have happened: one's own units first, then all by department. */
@Named
@ViewScoped
public class ReportUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationService organisation;

    private List<UnitChoice> choices;

    /** One's own unit; null where one has none. */
    Long suggested() {
        return choices().stream()
                .filter(unit -> unit.own() && unit.takesReports())
                .map(UnitChoice::id)
                .findFirst()
                .orElse(null);
    }

    /** Whether the suggestion is one of the reporter's own units. */
    public boolean isOwn(Long unitId) {
        return choices().stream().anyMatch(unit -> unit.own() && unit.id().equals(unitId));
    }

    public List<SelectItem> getItems() {
        Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
        for (UnitChoice unit : choices()) {
            if (unit.takesReports()) {
                String group = unit.own() ? Texts.of("deviation.report.unit.own") : unit.above();
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(new SelectItem(unit.id(), unit.name()));
            }
        }
        List<SelectItem> items = new ArrayList<>();
        groups.forEach(
                (name, units) -> items.add(new SelectItemGroup(name, null, false, units.toArray(SelectItem[]::new))));
        return items;
    }

    private List<UnitChoice> choices() {
        if (choices == null) {
            choices = new ArrayList<>(organisation.unitChoices());
        }
        return choices;
    }
}
