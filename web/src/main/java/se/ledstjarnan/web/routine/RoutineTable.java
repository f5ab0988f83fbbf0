package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.routine.RoutineFilter;
import se.ledstjarnan.ejb.routine.RoutineFilter.Tab;
import se.ledstjarnan.ejb.routine.RoutineList;
import se.ledstjarnan.ejb.routine.RoutineRow;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Governing documents to find and read; what narrows the list stands in the address. */
@Named
@RequestScoped
public class RoutineTable extends AddressedTable<RoutineFilter> {

    private static final String PAGE = "/routine/routines.xhtml";

    @Inject
    private RoutineService routines;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private RoutineList found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected RoutineFilter read(AddressReader asked) {
        Tab tab = asked.constant("tab", Tab.class);
        return new RoutineFilter(
                tab == null || !tabs().contains(tab) ? Tab.IN_FORCE : tab,
                asked.text("text"),
                asked.constant("kind", RoutineKind.class),
                asked.constant("area", LegalArea.class),
                asked.constant("subject", RoutineSubject.class),
                asked.id("unit"),
                Asked.page(Asked.parameter("page")));
    }

    private List<Tab> tabs() {
        return isWriter()
                ? List.of(Tab.values())
                : user.scope().ownUnits().isEmpty()
                        ? List.of(Tab.IN_FORCE)
                        : List.of(Tab.IN_FORCE, Tab.MINE, Tab.NEW, Tab.TO_READ);
    }

    private RoutineList found() {
        if (found == null) {
            found = routines.list(filter());
        }
        return found;
    }

    public List<RoutineRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), RoutineList.MOST, found().page(), RoutineFilter.PAGE);
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        List<Choice> choices = new ArrayList<>();
        for (Tab tab : tabs()) {
            String address = address()
                    .with("tab", tab == Tab.IN_FORCE ? null : AddressReader.lower(tab))
                    .toString();
            choices.add(new Choice(address, Texts.of("routine.tab." + tab), tab == filter().tab()));
        }
        return choices;
    }

    /** The tab, for the form that narrows within it; null for the first. */
    public String getTab() {
        return filter().tab() == Tab.IN_FORCE ? null : AddressReader.lower(filter().tab());
    }

    public List<Choice> getKinds() {
        return choices(RoutineKind.values(), filter().kind(), "routine.kind.");
    }

    public List<Choice> getAreas() {
        return choices(LegalArea.values(), filter().area(), "routine.area.");
    }

    public List<Choice> getSubjects() {
        return choices(RoutineSubject.values(), filter().subject(), "routine.subject.");
    }

    public String getText() {
        return filter().text();
    }

    public boolean isNarrowed() {
        RoutineFilter now = filter();
        return !now.text().isEmpty()
                || now.kind() != null
                || now.area() != null
                || now.subject() != null
                || now.unitId() != null;
    }

    public boolean isWriter() {
        return routines.writes();
    }

    /** Whether the reader is one of those who work, and may propose changes. */
    public boolean isProposer() {
        return user.scope().has(Role.MEDARBETARE);
    }

    /** What it applies to, in words. */
    public String reach(RoutineRow row) {
        if (row.units() == 0) {
            return Texts.of("routine.units.all");
        }
        return row.unit() != null ? row.unit() : Texts.of("routine.units.count", row.units());
    }

    public String state(RoutineRow row) {
        return Texts.of(row.overdue(say.today()) ? "routine.overdue" : "routine.status." + row.status());
    }

    public String stateKind(RoutineRow row) {
        return row.overdue(say.today()) ? "late" : RoutineWords.kind(row.status());
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(isNarrowed() ? "routine.none.narrowed" : "routine.none." + filter().tab());
    }
}
