package se.ledstjarnan.web.shared;

import static se.ledstjarnan.domain.organisation.Role.ENHETSCHEF;
import static se.ledstjarnan.domain.organisation.Role.KVALITETSSAMORDNARE;
import static se.ledstjarnan.domain.organisation.Role.LEVERANTOR;
import static se.ledstjarnan.domain.organisation.Role.MAS;
import static se.ledstjarnan.domain.organisation.Role.MEDARBETARE;
import static se.ledstjarnan.domain.organisation.Role.NAMND;
import static se.ledstjarnan.domain.organisation.Role.NAMNDSEKRETERARE;
import static se.ledstjarnan.domain.organisation.Role.REGISTRATOR;
import static se.ledstjarnan.domain.organisation.Role.SOCIALCHEF;
import static se.ledstjarnan.domain.organisation.Role.SYSTEMFORVALTARE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;

/** Which roles each path is for; the first rule that covers a path holds. */
final class PageRules {

    private static final Set<Role> ANYONE = Collections.unmodifiableSet(EnumSet.allOf(Role.class));

    static final List<PageRule> ALL = List.of(
            open("/login.xhtml"),
            open("/public/"),
            open("/errors/"),
            open("/jakarta.faces.resource/"),
            open("/health"),
            open("/calendar/"),
            open("/favicon.ico"),
            only("/", ANYONE),
            only("/index.xhtml", ANYONE),
            only("/logout", ANYONE),
            only("/language", ANYONE),
            only("/organisation/unplaced.xhtml", ANYONE),
            roles("/organisation/designations.xhtml", MEDARBETARE),
            roles("/organisation/day.xhtml", MEDARBETARE),
            roles("/organisation/", SYSTEMFORVALTARE),
            roles("/reorganisation/divide.xhtml", ENHETSCHEF, SOCIALCHEF, SYSTEMFORVALTARE),
            roles("/reorganisation/edit.xhtml", SYSTEMFORVALTARE),
            roles("/reorganisation/step.xhtml", SYSTEMFORVALTARE),
            roles("/reorganisation/", SOCIALCHEF, SYSTEMFORVALTARE),
            roles("/disposal/class.xhtml", REGISTRATOR, SYSTEMFORVALTARE),
            roles("/disposal/hold.xhtml", REGISTRATOR, SYSTEMFORVALTARE),
            roles("/disposal/archives.xhtml", REGISTRATOR, SYSTEMFORVALTARE),
            roles("/disposal/archive.xhtml", REGISTRATOR, SYSTEMFORVALTARE),
            roles("/disposal/order.xhtml", REGISTRATOR),
            roles("/disposal/part", REGISTRATOR),
            roles("/disposal/", REGISTRATOR, SOCIALCHEF, SYSTEMFORVALTARE),
            roles("/settings/", SYSTEMFORVALTARE),
            roles("/audit/", SYSTEMFORVALTARE),
            roles("/job/", SYSTEMFORVALTARE),
            roles("/importing/", SYSTEMFORVALTARE),
            roles("/export/file", SYSTEMFORVALTARE),
            roles("/export/", SYSTEMFORVALTARE, SOCIALCHEF),
            roles("/notification/", SYSTEMFORVALTARE),
            roles("/deviation/categories.xhtml", SYSTEMFORVALTARE),
            roles("/deviation/hints.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/deviation/effort.xhtml", SYSTEMFORVALTARE),
            roles("/deviation/", MEDARBETARE),
            roles("/lexsarah/template.xhtml", SOCIALCHEF),
            roles("/lexsarah/figures.xhtml", KVALITETSSAMORDNARE, SOCIALCHEF),
            roles("/lexsarah/performer.xhtml", KVALITETSSAMORDNARE, SOCIALCHEF, REGISTRATOR),
            roles("/lexsarah/", MEDARBETARE, NAMND),
            roles("/lexmaria/figures.xhtml", MAS, SOCIALCHEF),
            roles("/lexmaria/", MEDARBETARE),
            roles("/measure/", MEDARBETARE),
            roles("/routine/process-edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/readers.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/passing.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/received.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/question.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/change.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/folder.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/routine/propose.xhtml", MEDARBETARE),
            roles("/routine/proposals.xhtml", MEDARBETARE),
            roles("/routine/proposal.xhtml", MEDARBETARE),
            roles("/routine/", MEDARBETARE, NAMNDSEKRETERARE),
            roles("/delegation/licences.xhtml", MAS),
            roles("/delegation/task.xhtml", MAS),
            roles("/delegation/", MEDARBETARE),
            roles("/competence/levels.xhtml", SYSTEMFORVALTARE),
            roles("/competence/person.xhtml", MEDARBETARE),
            roles("/competence/unit.xhtml", ENHETSCHEF),
            roles("/competence/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/responsibility/edit.xhtml", KVALITETSSAMORDNARE, SYSTEMFORVALTARE),
            roles("/responsibility/gaps.xhtml", MEDARBETARE),
            roles("/responsibility/file", MEDARBETARE),
            roles("/responsibility/", MEDARBETARE, NAMND),
            roles("/supplier/scale.xhtml", SYSTEMFORVALTARE),
            roles("/supplier/mine.xhtml", LEVERANTOR),
            roles("/supplier/confirm.xhtml", LEVERANTOR),
            roles("/supplier/hand-in.xhtml", LEVERANTOR),
            roles("/supplier/result.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, LEVERANTOR),
            roles("/supplier/file", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, LEVERANTOR),
            roles("/supplier/overview.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/supplier/grades", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/supplier/grades.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/meeting/edit.xhtml", ENHETSCHEF),
            roles("/meeting/overview.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/meeting/", MEDARBETARE),
            roles("/risk/scales.xhtml", SYSTEMFORVALTARE),
            roles("/risk/edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/risk/templates.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/risk/", MEDARBETARE),
            roles("/internalcontrol/words.xhtml", SYSTEMFORVALTARE),
            roles("/internalcontrol/edit.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/internalcontrol/risk.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/internalcontrol/moment-edit.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/internalcontrol/", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/selfmonitoring/begin.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/selfmonitoring/plan-edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/selfmonitoring/list-edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/selfmonitoring/overview.xhtml", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/selfmonitoring/", MEDARBETARE),
            roles("/review/edit.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/review/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/analysis/words.xhtml", SYSTEMFORVALTARE),
            roles("/analysis/group.xhtml", MEDARBETARE),
            roles("/analysis/round.xhtml", MEDARBETARE),
            roles("/analysis/edit.xhtml", MEDARBETARE),
            roles("/analysis/basis-edit.xhtml", MEDARBETARE),
            roles("/analysis/", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/survey/edit.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/survey/", MEDARBETARE),
            roles("/supplier/", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/regulation/package", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/regulation/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/yearwheel/edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/yearwheel/calendar.xhtml", MEDARBETARE),
            roles("/yearwheel/steering.xhtml", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/yearwheel/", MEDARBETARE, NAMNDSEKRETERARE),
            roles("/law/", MEDARBETARE),
            roles("/registration/", REGISTRATOR),
            roles("/board/pdf", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMNDSEKRETERARE),
            roles("/board/item.xhtml", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/board/edit.xhtml", SOCIALCHEF, NAMNDSEKRETERARE),
            roles("/board/", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/access/", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/goal/kolada.xhtml", SYSTEMFORVALTARE),
            roles("/goal/comparisons.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/goal/comparison.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/goal/edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, SOCIALCHEF),
            roles("/goal/mission-edit.xhtml", ENHETSCHEF, KVALITETSSAMORDNARE, SOCIALCHEF),
            roles("/goal/indicator-edit.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/goal/legend.xhtml", KVALITETSSAMORDNARE, SOCIALCHEF),
            roles("/goal/outcomes.xhtml", MEDARBETARE),
            roles("/goal/unit.xhtml", MEDARBETARE),
            roles("/goal/", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/allotment/edit.xhtml", SOCIALCHEF),
            roles("/allotment/import.xhtml", SOCIALCHEF),
            roles("/allotment/need-edit.xhtml", SOCIALCHEF),
            roles("/allotment/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/plan/edit.xhtml", ENHETSCHEF, SOCIALCHEF),
            roles("/plan/", MEDARBETARE, NAMND, NAMNDSEKRETERARE),
            roles("/statistics/open-data.xhtml", KVALITETSSAMORDNARE, SOCIALCHEF),
            roles("/pattern/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/statistics/", ENHETSCHEF, KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/report/selection.xhtml", MAS),
            roles("/report/summary.xhtml", MAS),
            roles("/report/rules.xhtml", MAS),
            roles("/report/breaks.xhtml", MAS),
            roles("/report/denominators.xhtml", ENHETSCHEF, MAS),
            roles("/report/definitions.xhtml", KVALITETSSAMORDNARE, SYSTEMFORVALTARE),
            roles("/report/definition.xhtml", KVALITETSSAMORDNARE, SYSTEMFORVALTARE),
            roles("/report/definition-chapter.xhtml", KVALITETSSAMORDNARE, SYSTEMFORVALTARE),
            roles("/report/chapter.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF),
            roles("/report/reports.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/report/report.xhtml", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/report/reports-export", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/report/made-pdf", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/report/made-docx", KVALITETSSAMORDNARE, MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE),
            roles("/report/", MAS, SOCIALCHEF, NAMND, NAMNDSEKRETERARE));

    private PageRules() {}

    private static PageRule open(String path) {
        return new PageRule(path, true, Set.of());
    }

    private static PageRule only(String path, Set<Role> roles) {
        return new PageRule(path, false, roles);
    }

    private static PageRule roles(String path, Role... roles) {
        return new PageRule(path, false, EnumSet.copyOf(List.of(roles)));
    }
}
