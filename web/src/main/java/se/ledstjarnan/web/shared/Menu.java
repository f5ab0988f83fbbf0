package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * The left menu: only pages that exist and that the user's roles may use, in groups. A new page is one row in {@link #PAGES};
 * its count, if any, comes from a {@link MenuCount} of the feature.
 */
@Named
@RequestScoped
public class Menu {

    private static final Role[] HANDLING = {Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF};

    static final List<Page> PAGES = List.of(
            page("/index", Group.DAILY, "menu.start"),
            page("/deviation/cases", Group.DAILY, "menu.cases", HANDLING),
            page("/lexsarah/cases", Group.DAILY, "menu.lexsarah"),
            page("/lexmaria/cases", Group.DAILY, "menu.lexmaria"),
            page("/lexmaria/learnings", Group.PREVENT, "menu.learnings"),
            page("/risk/analyses", Group.PREVENT, "menu.risks"),
            page("/measure/measures", Group.DAILY, "menu.measures", Role.MEDARBETARE),
            page("/routine/routines", Group.DAILY, "menu.routines"),
            page("/delegation/delegations", Group.DAILY, "menu.delegations"),
            page("/competence/person", Group.DAILY, "menu.competence"),
            page("/competence/overview", Group.UNIT, "menu.competences"),
            page("/meeting/meetings", Group.UNIT, "menu.meetings"),
            page("/routine/processes", Group.STEER, "menu.processes"),
            page("/yearwheel/steering", Group.GOALS, "menu.steering"),
            page("/yearwheel/wheel", Group.GOALS, "menu.yearwheel"),
            page("/registration/queue", Group.DAILY, "menu.registrations"),
            page("/deviation/mine", Group.DAILY, "menu.mine", Role.MEDARBETARE),
            page("/statistics/statistics", Group.STEER, "menu.statistics"),
            page("/goal/goals", Group.GOALS, "menu.goals"),
            page("/goal/indicators", Group.GOALS, "menu.indicators"),
            page("/goal/missions", Group.GOALS, "menu.missions"),
            page("/goal/unit", Group.DAILY, "menu.unitGoals"),
            page("/goal/comparisons", Group.GOALS, "menu.comparisons"),
            page("/plan/plans", Group.GOALS, "menu.plans"),
            page("/allotment/year", Group.GOALS, "menu.allotments"),
            page("/deviation/quick", Group.DAILY, "menu.quick", Role.MEDARBETARE),
            page("/organisation/units", Group.ADMINISTER, "menu.units"),
            page("/reorganisation/reorganisations", Group.ADMINISTER, "menu.reorganisations"),
            page("/organisation/employees", Group.ADMINISTER, "menu.employees"),
            page("/organisation/import", Group.ADMINISTER, "menu.import"),
            page("/settings/profile", Group.ADMINISTER, "menu.settings"),
            page("/deviation/categories", Group.ADMINISTER, "menu.categories"),
            page("/competence/levels", Group.ADMINISTER, "menu.competenceScale"),
            page("/risk/scales", Group.ADMINISTER, "menu.riskScales"),
            page("/deviation/effort", Group.ADMINISTER, "menu.effort"),
            page(
                    "/report/quarters",
                    Group.STEER,
                    "menu.quarters",
                    Role.MAS,
                    Role.SOCIALCHEF,
                    Role.NAMND,
                    Role.NAMNDSEKRETERARE),
            page("/report/reports", Group.STEER, "menu.reports"),
            page("/report/definitions", Group.ADMINISTER, "menu.definitions", Role.SYSTEMFORVALTARE),
            page("/analysis/rounds", Group.GOALS, "menu.analysis"),
            page("/analysis/words", Group.ADMINISTER, "menu.analysisWords"),
            page("/board/meetings", Group.STEER, "menu.meetingsOfBoard"),
            page("/board/matters", Group.STEER, "menu.board"),
            page("/supplier/mine", Group.DAILY, "menu.supplierMine"),
            page("/internalcontrol/plans", Group.PREVENT, "menu.internalcontrol"),
            page("/selfmonitoring/rounds", Group.PREVENT, "menu.selfmonitoring"),
            page("/selfmonitoring/overview", Group.PREVENT, "menu.checkOverview", Role.NAMND, Role.NAMNDSEKRETERARE),
            page("/survey/surveys", Group.STEER, "menu.surveys"),
            page("/supplier/suppliers", Group.STEER, "menu.suppliers"),
            page("/supplier/overview", Group.STEER, "menu.supplierOverview", Role.NAMND, Role.NAMNDSEKRETERARE),
            page("/supplier/scale", Group.ADMINISTER, "menu.supplierScale"),
            page("/internalcontrol/words", Group.ADMINISTER, "menu.controlWords"),
            page("/deviation/hints", Group.STEER, "menu.hints"),
            page("/law/duties", Group.STEER, "menu.law"),
            page("/responsibility/register", Group.STEER, "menu.responsibility"),
            page("/regulation/coverage", Group.STEER, "menu.regulation"),
            page("/organisation/designations", Group.STEER, "menu.designations"),
            page("/organisation/day", Group.STEER, "menu.organisationDay"),
            page("/access/samples", Group.STEER, "menu.samples"),
            page("/access/extract", Group.STEER, "menu.extract"),
            page("/report/denominators", Group.UNIT, "menu.denominators", Role.ENHETSCHEF),
            page("/goal/kolada", Group.ADMINISTER, "menu.kolada"),
            page("/job/jobs", Group.ADMINISTER, "menu.jobs", Role.SYSTEMFORVALTARE),
            page("/notification/outbox", Group.ADMINISTER, "menu.outbox", Role.SYSTEMFORVALTARE),
            page("/audit/verification", Group.ADMINISTER, "menu.verification", Role.SYSTEMFORVALTARE),
            page("/audit/log", Group.ADMINISTER, "menu.log", Role.SYSTEMFORVALTARE));

    @Inject
    CurrentUser user;

    @Inject
    MenuCounts counts;

    @Inject
    @Any
    Instance<MenuSwitch> switches;

    private List<Page> usable;
    private List<MenuGroup> groups;

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groups = grouped(usable(), MenuPlace.of(usable(), view));
        }
        return groups;
    }

    private List<Page> usable() {
        if (usable == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            Set<Role> roles = user.roles();
            Set<String> off = off();
            usable = PAGES.stream()
                    .filter(page -> page.roles().stream().anyMatch(roles::contains))
                    .filter(page -> exists(external, page))
                    .filter(page -> !off.contains(page.outcome()))
                    .toList();
        }
        return usable;
    }

    /** The entry that a page belongs to; null for none. @param path with or without parameters */
    public Page place(String path) {
        return MenuPlace.of(usable(), path.replaceAll("\\?.*", ""));
    }

    /** Whether the user has a list of cases to search in. */
    public boolean isSearcher() {
        return Arrays.stream(HANDLING).anyMatch(user.roles()::contains);
    }

    /** Whether the user may search what governs the work. */
    public boolean isReader() {
        return PageAccess.leads("/routine/routines.xhtml", user.roles());
    }

    /** Pages that a feature has switched off. */
    private Set<String> off() {
        return switches.stream()
                .filter(feature -> !feature.isOn())
                .map(MenuSwitch::page)
                .collect(Collectors.toSet());
    }

    private List<MenuGroup> grouped(List<Page> pages, Page current) {
        List<MenuGroup> result = new ArrayList<>();
        for (Group group : Group.values()) {
            List<MenuItem> items = pages.stream()
                    .filter(page -> page.group() == group)
                    .map(page -> new MenuItem(page.outcome(), page.label(), page == current, counts.of(page.outcome())))
                    .toList();
            if (!items.isEmpty()) {
                result.add(MenuGroup.of(group.label, items, pages.size()));
            }
        }
        return result;
    }

    private static boolean exists(ExternalContext external, Page page) {
        try {
            return external.getResource(page.outcome() + ".xhtml") != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    /** Shown to those who may open the page as {@link PageAccess} has it; with roles, only to these of them. */
    static Page page(String outcome, Group group, String label, Role... roles) {
        return new Page(
                outcome, group, label, roles.length == 0 ? PageAccess.roles(outcome + ".xhtml") : Set.of(roles));
    }

    enum Group {
        DAILY(null),
        PREVENT("menu.group.prevent"),
        GOALS("menu.group.goals"),
        STEER("menu.group.steer"),
        UNIT("menu.group.unit"),
        ADMINISTER("menu.group.administer");

        private final String label;

        Group(String label) {
            this.label = label;
        }
    }

    record Page(String outcome, Group group, String label, Set<Role> roles) {}
}
