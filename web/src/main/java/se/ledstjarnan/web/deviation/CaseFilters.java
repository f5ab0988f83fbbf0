package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseChoice;
import se.ledstjarnan.ejb.deviation.CaseChoices;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.deviation.CaseOrder;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Texts;

/** What the list of cases can be narrowed by, with what is asked for marked. */
@Named
@RequestScoped
public class CaseFilters {

    @Inject
    private CaseListService cases;

    @Inject
    private CaseList list;

    @Inject
    private CurrentUser user;

    private CaseChoices known;

    public List<Choice> getStates() {
        return of(CaseFilter.State.values(), list.filter().state(), "deviation.list.state.");
    }

    public List<Choice> getKinds() {
        return of(CaseFilter.Kind.values(), list.filter().kind(), "deviation.list.kind.");
    }

    public List<Choice> getSources() {
        return of(ReportSource.values(), list.filter().source(), "deviation.source.");
    }

    public List<Choice> getAreas() {
        return of(LegalArea.values(), list.filter().area(), "deviation.area.");
    }

    public List<Choice> getCauses() {
        return of(CauseArea.values(), list.filter().cause(), "deviation.causeArea.");
    }

    public List<Choice> getSuspicions() {
        return of(
                new Restriction[] {Restriction.LEX_SARAH, Restriction.LEX_MARIA},
                list.filter().suspicion(),
                "deviation.restriction.");
    }

    /** A column ordered the other way round by its heading keeps that, until another column is chosen. */
    public List<Choice> getSorts() {
        return of(CaseOrder.Column.values(), list.order().by(), "deviation.list.sort.");
    }

    private static <E extends Enum<E>> List<Choice> of(E[] constants, E chosen, String key) {
        return Arrays.stream(constants)
                .map(c -> new Choice(AddressReader.lower(c), Texts.of(key + c), c == chosen))
                .toList();
    }

    public List<Choice> getUnits() {
        return known().units().stream()
                .map(u -> choice(
                        String.valueOf(u.id()),
                        u.name(),
                        u.id().equals(list.filter().unitId())))
                .toList();
    }

    /** Oneself and nobody first; then those who handle open cases that one may read. */
    public List<Choice> getHandlers() {
        Long asked = list.filter().handlerId();
        Long me = user.employeeId();
        List<Choice> handlers = new ArrayList<>();
        handlers.add(choice(CaseList.ME, Texts.of("deviation.list.handler.me"), me.equals(asked)));
        handlers.add(choice(
                CaseList.NOBODY, Texts.of("deviation.list.handler.nobody"), Objects.equals(asked, CaseFilter.NOBODY)));
        for (CaseChoice handler : known().handlers()) {
            if (!handler.id().equals(me)) {
                handlers.add(choice(
                        String.valueOf(handler.id()),
                        handler.name(),
                        handler.id().equals(asked)));
            }
        }
        return handlers;
    }

    public List<Choice> getSeverities() {
        Integer asked = list.filter().severity();
        return known().severities().stream()
                .map(s -> choice(String.valueOf(s.id()), s.name(), asked != null && s.id().equals(asked.longValue())))
                .toList();
    }

    /** A heading for each area of law, since both have categories of the same name. */
    public List<Compartment> getCompartments() {
        return List.of(Compartment.values());
    }

    public List<Choice> categories(Compartment compartment) {
        return known().categories().stream()
                .filter(c -> c.compartment() == compartment)
                .map(c ->
                        choice(c.code(), c.name(), c.code().equals(list.filter().category())))
                .toList();
    }

    private CaseChoices known() {
        if (known == null) {
            known = cases.choices();
        }
        return known;
    }

    private static Choice choice(String value, String label, boolean chosen) {
        return new Choice(value, label, chosen);
    }
}
