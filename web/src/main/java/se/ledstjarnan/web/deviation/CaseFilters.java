package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseChoice;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
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

    private List<CategoryChoice> known;

    public List<Choice> getStates() {
        return of(CaseFilter.State.values(), list.filter().state(), "deviation.list.state.");
    }

    public List<Choice> getKinds() {
        return of(CaseFilter.Kind.values(), list.filter().kind(), "deviation.list.kind.");
    }

    public List<Choice> getAreas() {
        return of(LegalArea.values(), list.filter().area(), "deviation.area.");
    }

    public List<Choice> getSorts() {
        return of(CaseFilter.Sort.values(), list.filter().sort(), "deviation.list.sort.");
    }

    private static <E extends Enum<E>> List<Choice> of(E[] constants, E chosen, String key) {
        return Arrays.stream(constants)
                .map(c -> new Choice(CaseList.lower(c), Texts.of(key + c), c == chosen))
                .toList();
    }

    public List<Choice> getUnits() {
        return cases.units().stream()
                .map(u -> choice(u, list.filter().unitId()))
                .toList();
    }

    /** Oneself and nobody first; then those who handle open cases that one may read. */
    public List<Choice> getHandlers() {
        Long asked = list.filter().handlerId();
        CaseChoice me = new CaseChoice(user.employeeId(), Texts.of("deviation.list.handler.me"));
        CaseChoice nobody = new CaseChoice(CaseFilter.NOBODY, Texts.of("deviation.list.handler.nobody"));
        return Stream.concat(Stream.of(me, nobody), cases.handlers().stream().filter(h -> !h.id().equals(me.id())))
                .map(h -> choice(h, asked))
                .toList();
    }

    /** A heading for each area of law, since both have categories of the same name. */
    public List<Compartment> getCompartments() {
        return List.of(Compartment.values());
    }

    public List<Choice> categories(Compartment compartment) {
        return categories().stream()
                .filter(c -> c.compartment() == compartment)
                .map(c -> choice(new CaseChoice(c.id(), c.name()), list.filter().categoryId()))
                .toList();
    }

    private List<CategoryChoice> categories() {
        if (known == null) {
            known = cases.categories();
        }
        return known;
    }

    private static Choice choice(CaseChoice choice, Long asked) {
        return new Choice(String.valueOf(choice.id()), choice.name(), Objects.equals(choice.id(), asked));
    }
}
