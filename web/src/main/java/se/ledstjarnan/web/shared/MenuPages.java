package se.ledstjarnan.web.shared;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;

/** What the menu can hold, in its order. */
final class MenuPages {

    /** Those who have a list of cases to work in. */
    static final Role[] HANDLING = {Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF};

    static final List<Menu.Page> ALL = List.of(
            page("/index", Menu.Group.DAILY, "menu.start"),
            page("/deviation/cases", Menu.Group.DAILY, "menu.cases", HANDLING),
            page("/lexsarah/cases", Menu.Group.DAILY, "menu.lexsarah"),
            page("/lexmaria/cases", Menu.Group.DAILY, "menu.lexmaria"),
            page("/lexmaria/learnings", Menu.Group.PREVENT, "menu.learnings"),
            page("/risk/analyses", Menu.Group.PREVENT, "menu.risks"),
            page("/measure/measures", Menu.Group.DAILY, "menu.measures", Role.MEDARBETARE),
            page("/routine/routines", Menu.Group.DAILY, "menu.routines"),
            page("/delegation/delegations", Menu.Group.DAILY, "menu.delegations"),
            page("/competence/person", Menu.Group.DAILY, "menu.competence"),
            page("/competence/overview", Menu.Group.UNIT, "menu.competences"),
            page("/meeting/meetings", Menu.Group.UNIT, "menu.meetings"),
            page("/routine/processes", Menu.Group.STEER, "menu.processes"),
            page("/yearwheel/steering", Menu.Group.GOALS, "menu.steering"),
            page("/yearwheel/wheel", Menu.Group.GOALS, "menu.yearwheel"),
            page("/registration/queue", Menu.Group.DAILY, "menu.registrations"),
            page("/deviation/mine", Menu.Group.DAILY, "menu.mine", Role.MEDARBETARE),
            page("/statistics/statistics", Menu.Group.STEER, "menu.statistics"),
            page("/pattern/patterns", Menu.Group.STEER, "menu.patterns"),
            page("/goal/goals", Menu.Group.GOALS, "menu.goals"),
            page("/goal/indicators", Menu.Group.GOALS, "menu.indicators"),
            page("/goal/missions", Menu.Group.GOALS, "menu.missions"),
            page("/goal/unit", Menu.Group.DAILY, "menu.unitGoals"),
            page("/goal/comparisons", Menu.Group.GOALS, "menu.comparisons"),
            page("/plan/plans", Menu.Group.GOALS, "menu.plans"),
            page("/allotment/year", Menu.Group.GOALS, "menu.allotments"),
            page("/deviation/quick", Menu.Group.DAILY, "menu.quick", Role.MEDARBETARE),
            page("/organisation/units", Menu.Group.ADMINISTER, "menu.units"),
            page("/reorganisation/reorganisations", Menu.Group.ADMINISTER, "menu.reorganisations"),
            page("/organisation/employees", Menu.Group.ADMINISTER, "menu.employees"),
            page("/organisation/import", Menu.Group.ADMINISTER, "menu.import"),
            page("/disposal/lists", Menu.Group.ADMINISTER, "menu.disposal"),
            page("/disposal/archives", Menu.Group.ADMINISTER, "menu.archives"),
            page("/importing/imports", Menu.Group.ADMINISTER, "menu.oldCases"),
            page("/export/exports", Menu.Group.ADMINISTER, "menu.fullExport"),
            page("/settings/profile", Menu.Group.ADMINISTER, "menu.settings"),
            page("/deviation/categories", Menu.Group.ADMINISTER, "menu.categories"),
            page("/competence/levels", Menu.Group.ADMINISTER, "menu.competenceScale"),
            page("/risk/scales", Menu.Group.ADMINISTER, "menu.riskScales"),
            page("/deviation/effort", Menu.Group.ADMINISTER, "menu.effort"),
            page("/report/reports", Menu.Group.STEER, "menu.reports"),
            page("/report/definitions", Menu.Group.ADMINISTER, "menu.definitions", Role.SYSTEMFORVALTARE),
            page("/analysis/rounds", Menu.Group.GOALS, "menu.analysis"),
            page("/analysis/words", Menu.Group.ADMINISTER, "menu.analysisWords"),
            page("/board/meetings", Menu.Group.STEER, "menu.meetingsOfBoard"),
            page("/board/matters", Menu.Group.STEER, "menu.board"),
            page("/supplier/mine", Menu.Group.DAILY, "menu.supplierMine"),
            page("/internalcontrol/plans", Menu.Group.PREVENT, "menu.internalcontrol"),
            page("/selfmonitoring/rounds", Menu.Group.PREVENT, "menu.selfmonitoring"),
            page(
                    "/selfmonitoring/overview",
                    Menu.Group.PREVENT,
                    "menu.checkOverview",
                    Role.NAMND,
                    Role.NAMNDSEKRETERARE),
            page("/review/reviews", Menu.Group.STEER, "menu.reviews"),
            page("/survey/surveys", Menu.Group.STEER, "menu.surveys"),
            page("/supplier/suppliers", Menu.Group.STEER, "menu.suppliers"),
            page("/supplier/overview", Menu.Group.STEER, "menu.supplierOverview", Role.NAMND, Role.NAMNDSEKRETERARE),
            page("/supplier/scale", Menu.Group.ADMINISTER, "menu.supplierScale"),
            page("/internalcontrol/words", Menu.Group.ADMINISTER, "menu.controlWords"),
            page("/deviation/hints", Menu.Group.STEER, "menu.hints"),
            page("/law/duties", Menu.Group.STEER, "menu.law"),
            page("/responsibility/register", Menu.Group.STEER, "menu.responsibility"),
            page("/regulation/coverage", Menu.Group.STEER, "menu.regulation"),
            page("/organisation/designations", Menu.Group.STEER, "menu.designations"),
            page("/organisation/day", Menu.Group.STEER, "menu.organisationDay"),
            page("/access/samples", Menu.Group.STEER, "menu.samples"),
            page("/access/extract", Menu.Group.STEER, "menu.extract"),
            page("/report/denominators", Menu.Group.UNIT, "menu.denominators", Role.ENHETSCHEF),
            page("/goal/kolada", Menu.Group.ADMINISTER, "menu.kolada"),
            page("/job/jobs", Menu.Group.ADMINISTER, "menu.jobs", Role.SYSTEMFORVALTARE),
            page("/notification/outbox", Menu.Group.ADMINISTER, "menu.outbox", Role.SYSTEMFORVALTARE),
            page("/audit/verification", Menu.Group.ADMINISTER, "menu.verification", Role.SYSTEMFORVALTARE),
            page("/audit/log", Menu.Group.ADMINISTER, "menu.log", Role.SYSTEMFORVALTARE));

    private MenuPages() {}

    /** Shown to those who may open the page as {@link PageAccess} has it; with roles, only to these of them. */
    static Menu.Page page(String outcome, Menu.Group group, String label, Role... roles) {
        return new Menu.Page(
                outcome, group, label, roles.length == 0 ? PageAccess.roles(outcome + ".xhtml") : Set.of(roles));
    }
}
