package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Every form of every page is filled in and every button pressed by whoever may not open the page, with the fields as the right person
 * was given them. A page that no address here opens fails the walk, so that no page is left out.
 */
class ActionWalkIT {

    private static final int FEWEST_ACTIONS = 200;

    private static final Map<String, Role> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("anna", Role.MEDARBETARE);
        PEOPLE.put("karin", Role.ENHETSCHEF);
        PEOPLE.put("kerstin", Role.KVALITETSSAMORDNARE);
        PEOPLE.put("mats", Role.MAS);
        PEOPLE.put("sofia", Role.SOCIALCHEF);
        PEOPLE.put("nils", Role.NAMND);
        PEOPLE.put("nora", Role.NAMNDSEKRETERARE);
        PEOPLE.put("rut", Role.REGISTRATOR);
        PEOPLE.put("lars", Role.LEVERANTOR);
        PEOPLE.put("sven", Role.SYSTEMFORVALTARE);
    }

    private final Map<String, HttpUser> users = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    @BeforeEach
    void addressesOfPagesAboutSomething() throws SQLException {
        String unit = Rows.text("select min(id) from unit where kind = 'UNIT'");
        String employment = Rows.text("select min(m.id) from employment m join employee e on e.id = m.employee_id"
                + " where e.username = 'karin' and m.valid_to is null");
        String karin = Rows.text("select id from employee where username = 'karin'");
        String number = CaseUnderTest.reportedTo("karin", "anna", "Något hände.");
        String measure = Rows.text("select min(m.id) from measure m join employee e on e.id = m.owner_id"
                + " where e.username in ('karin', 'mats', 'sofia', 'kerstin', 'anna')");
        addresses.put("/organisation/unit.xhtml", "?id=" + unit);
        addresses.put("/organisation/unit-change.xhtml", "?what=rename&id=" + unit);
        addresses.put("/organisation/employee.xhtml", "?id=" + karin);
        addresses.put("/organisation/end.xhtml", "?person=" + karin + "&employment=" + employment);
        addresses.put("/organisation/operation.xhtml", "?id=" + Rows.text("select min(id) from operation"));
        addresses.put("/settings/setting.xhtml", "?key=BOARD_NAME");
        addresses.put("/settings/load.xhtml", "?profile=S");
        addresses.put("/law/duty.xhtml", "?duty=lex_sarah_investigate");
        String routine = "?number="
                + Rows.text("select min(r.number) from routine r join routine_version v on v.routine_id = r.id"
                        + " where v.status = 'IN_FORCE' and v.version_no = 2");
        addresses.put("/responsibility/task.xhtml", "?number=6");
        addresses.put(
                "/responsibility/given.xhtml",
                "?id=" + Rows.text("select min(id) from distribution where holds_from is not null"));
        addresses.put("/yearwheel/duty.xhtml", "?id=" + Rows.text("select min(id) from yearly_duty"));
        addresses.put("/goal/comparison.xhtml", "?kpi=U23471");
        addresses.put("/goal/goal.xhtml", "?number=12");
        addresses.put("/goal/indicator.xhtml", "?number=13");
        addresses.put("/goal/outcomes.xhtml", "?number=15");
        addresses.put("/meeting/meeting.xhtml", "?id=" + Rows.text("select min(id) from staff_meeting"));
        addresses.put("/routine/routine.xhtml", routine);
        addresses.put("/routine/readers.xhtml", routine);
        addresses.put("/routine/received.xhtml", routine);
        addresses.put("/routine/question.xhtml", routine);
        addresses.put(
                "/routine/change.xhtml",
                "?measure="
                        + Rows.text("select min(m.id) from measure m join employee e on e.id = m.owner_id"
                                + " where e.username = 'karin'"));
        addresses.put("/routine/propose.xhtml", routine);
        addresses.put(
                "/routine/proposal.xhtml",
                "?id=" + Rows.text("select min(id) from routine_proposal where status = 'OPEN'"));
        addresses.put("/routine/process.xhtml", "?number=1");
        addresses.put("/routine/compare.xhtml", routine + "&before=1&after=2");
        addresses.put(
                "/delegation/delegation.xhtml",
                "?number=" + Rows.text("select min(number) from delegation where status = 'WAITING'"));
        addresses.put(
                "/competence/unit.xhtml",
                "?id="
                        + Rows.text("select m.unit_id from employment m join employee e on e.id = m.employee_id"
                                + " where e.username = 'karin' and m.kind = 'LEADS'"));
        addresses.put(
                "/competence/person.xhtml", "?id=" + Rows.text("select id from employee where username = 'anna'"));
        String check = "?number=" + Rows.text("select min(number) from check_round where status = 'ONGOING'");
        addresses.put("/review/review.xhtml", "?number=4");
        addresses.put("/selfmonitoring/round.xhtml", check);
        addresses.put("/selfmonitoring/answer.xhtml", check);
        addresses.put("/selfmonitoring/list.xhtml", "?number=1");
        addresses.put(
                "/survey/survey.xhtml", "?id=" + Rows.text("select min(id) from survey where answered_at is null"));
        String analysis = "select '?number=' || min(number) from risk_analysis where status = 'UNDER_WORK'";
        addresses.put("/risk/analysis.xhtml", Rows.text(analysis));
        addresses.put(
                "/risk/risk.xhtml",
                Rows.text("select '?number=RA-' || a.number || '-' || r.position from risk r join risk_analysis a"
                        + " on a.id = r.analysis_id where a.status = 'UNDER_WORK' order by r.id limit 1"));
        addresses.put("/risk/scales.xhtml", "?family=1");
        String draft = "?number=" + Rows.text("select max(number) from control_plan where status = 'DRAFT'");
        addresses.put("/internalcontrol/plan.xhtml", draft);
        addresses.put("/internalcontrol/edit.xhtml", draft);
        addresses.put("/internalcontrol/risk.xhtml", draft);
        addresses.put("/internalcontrol/moment-edit.xhtml", draft + "&place=1");
        addresses.put(
                "/internalcontrol/moment.xhtml",
                Rows.text("select '?number=IK-' || plan_number || '-' || position from control_due"
                        + " where performance_id is null order by due desc limit 1"));
        addresses.put(
                "/internalcontrol/follow-up.xhtml",
                Rows.text(
                        "select '?number=' || p.number || '&day=' || d.day from control_plan p join control_plan_day d"
                                + " on d.plan_id = p.id where p.status = 'DECIDED' order by d.day desc limit 1"));
        String written = "?number=" + Rows.text("select max(number) from made_report where status = 'DRAFT'");
        addresses.put("/report/report.xhtml", written);
        addresses.put("/report/chapter.xhtml", written + "&position=3");
        Rows.execute(
                "insert into report_definition (code, edition, name, about, period_kind, writers, approvers, due_after, by_job,"
                        + " status) values ('walk', 1, 'Provrapport', 'Prov.', 'YEAR', 'MAS', 'MAS', 30, false, 'DRAFT')"
                        + " on conflict do nothing");
        String definition = "?id=" + Rows.text("select id from report_definition where code = 'walk'");
        addresses.put("/report/definition.xhtml", definition);
        addresses.put("/report/definition-chapter.xhtml", definition);
        addresses.put(
                "/plan/plan.xhtml",
                Rows.text("select '?number=' || min(number) from action_plan where status = 'DECIDED'"));
        addresses.put(
                "/plan/activity.xhtml",
                Rows.text(
                        "select '?number=H-' || p.number || '-' || a.position from activity a join action_plan p on p.id = a.plan_id"
                                + " where p.status = 'DECIDED' and a.status = 'ONGOING' order by a.id limit 1"));
        addresses.put(
                "/allotment/need.xhtml",
                "?number=" + Rows.text("select min(number) from resource_need where status = 'RAISED'"));
        addresses.put("/analysis/round.xhtml", "?number=4&tab=causes");
        addresses.put("/analysis/proposal.xhtml", "?number=12");
        addresses.put("/analysis/edit.xhtml", "?number=12");
        Rows.execute("insert into decision_basis (number, round_id) select 900, id from analysis_round where number = 4"
                + " on conflict do nothing");
        Rows.execute("insert into decision_basis_version (basis_id, version_no, made_by_id, made_at)"
                + " select b.id, 1, e.id, now() from decision_basis b, employee e where b.number = 900 and e.username = 'kerstin'"
                + " on conflict do nothing");
        addresses.put("/analysis/basis.xhtml", "?number=900");
        addresses.put("/analysis/basis-edit.xhtml", "?number=900");
        addresses.put("/analysis/words.xhtml", "?quadrant=" + Rows.text("select min(id) from priority_quadrant"));
        String supplier = "?number=" + Rows.text("select min(number) from supplier");
        addresses.put("/supplier/supplier.xhtml", supplier + "&tab=permits");
        addresses.put("/supplier/agreement.xhtml", supplier);
        addresses.put("/supplier/visit.xhtml", supplier);
        addresses.put(
                "/supplier/result.xhtml",
                "?id=" + Rows.text("select min(id) from supplier_result where reviewed_at is null"));
        addresses.put("/deviation/case.xhtml", "?number=" + number);
        addresses.put("/pattern/finding.xhtml", "?id=" + PatternUnderTest.restingOn(number));
        addresses.put("/deviation/myreport.xhtml", "?number=" + number);
        addresses.put("/deviation/receipt.xhtml", "?number=" + number);
        addresses.put("/measure/measure.xhtml", "?id=" + measure);
        addresses.put("/disposal/archive.xhtml", "?number=" + Rows.text("select max(number) from archive_delivery"));
        addresses.put(
                "/disposal/list.xhtml",
                "?number=" + Rows.text("select max(number) from disposal_list where status = 'DRAFT'"));
        String planned = "?id=" + Rows.text("select min(id) from reorganisation where status = 'PLANNED'");
        addresses.put("/reorganisation/reorganisation.xhtml", planned);
        addresses.put("/reorganisation/step.xhtml", planned + "&kind=SPLIT");
        addresses.put("/reorganisation/divide.xhtml", "?step=" + Divisions.planned());
        addresses.put("/access/permissions.xhtml", "?number=" + number);
        addresses.put(
                "/board/meeting.xhtml",
                "?id="
                        + Rows.text("select min(m.id) from board_meeting m where m.status = 'PLANNED'"
                                + " and exists (select 1 from board_item i where i.meeting_id = m.id)"));
        addresses.put(
                "/board/item.xhtml",
                "?id="
                        + Rows.text("select min(i.id) from board_item i join board_meeting m on m.id = i.meeting_id"
                                + " where m.status = 'CALLED' and m.held_on <= current_date and i.outcome is null"));
        addresses.put(
                "/board/report.xhtml",
                "?meeting=" + Rows.text("select min(meeting_id) from standing_report where approved_at is null"));
        addresses.put(
                "/board/matter.xhtml",
                "?id=" + Rows.text("select min(id) from board_matter where status = 'TO_WRITE'"));
        addresses.put(
                "/registration/document.xhtml",
                "?id=" + Rows.text("select min(id) from registration where register_number is null"));
        addresses.put(
                "/access/sample.xhtml",
                "?id="
                        + Rows.text(
                                "select min(id) from log_sample where compartment = 'SOCIAL_SERVICES' and concluded_at is null"));
        addresses.put(
                "/lexsarah/case.xhtml",
                "?number="
                        + Rows.text(
                                "select number from lex_sarah where status = 'RECEIVED' and unit_id is not null order by id limit 1")
                        + "&act=start");
        addresses.put(
                "/lexmaria/case.xhtml",
                "?number="
                        + Rows.text("select number from lex_maria where status = 'INVESTIGATING' order by id limit 1")
                        + "&act=judge");
        String quarter = LatestQuarter.address();
        addresses.put("/importing/import.xhtml", "?number=" + Rows.text("select max(number) from case_import"));
        addresses.put("/report/selection.xhtml", quarter);
        addresses.put(
                "/report/summary.xhtml",
                quarter + "&number="
                        + Rows.text(
                                "select d.number from deviation d, made_report q"
                                        + " where d.area = 'HSL' and d.kind = 'DEVIATION' and d.restriction = 'NONE'"
                                        + " and d.status in ('CLOSED', 'ACTING', 'INVESTIGATING') and q.number = "
                                        + LatestQuarter.number()
                                        + " and cast(d.reported_at as date) between q.first_day + 1 and q.last_day - 1 limit 1"));
    }

    @Test
    void nobodyPressesAButtonOfAPageThatIsNotTheirs() throws IOException {
        List<String> wrong = new ArrayList<>();
        int actions = 0;
        for (String path : RoleWalkIT.pages()) {
            if (RoleWalkIT.isOpen(path)) {
                continue;
            }
            HttpPage page = opened(path);
            if (page == null) {
                wrong.add(path + " opens at no known address: add one to this walk");
                continue;
            }
            for (HttpForm form : actionsOf(page)) {
                for (Map.Entry<String, Role> person : PEOPLE.entrySet()) {
                    if (!RoleWalkIT.may(path, person.getValue())) {
                        actions++;
                        int status = as(person.getKey())
                                .post(form.action(), form.fields())
                                .status();
                        if (status != 403) {
                            wrong.add(person.getKey() + " posts to " + path + ": " + status);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(actions).isGreaterThan(FEWEST_ACTIONS);
    }

    /** The page as the first sees it who may open it. */
    private HttpPage opened(String path) {
        for (Map.Entry<String, Role> person : PEOPLE.entrySet()) {
            if (RoleWalkIT.may(path, person.getValue())) {
                HttpPage page = as(person.getKey()).getOnly(path + addresses.getOrDefault(path, ""));
                if (page.status() == 200) {
                    return page;
                }
            }
        }
        return null;
    }

    /** Every form of the page's own, once with each of its buttons. */
    private static List<HttpForm> actionsOf(HttpPage page) {
        List<HttpForm> actions = new ArrayList<>();
        for (Element form : page.document().select("form[id]")) {
            String action = form.attr("action");
            boolean own = form.attr("method").equalsIgnoreCase("post")
                    && action.contains(page.uri().getPath());
            for (Element button : own ? form.select("button[name], input[type=submit][name]") : List.<Element>of()) {
                actions.add(page.form(form.id()).press(button.attr("name")));
            }
        }
        return actions;
    }

    private HttpUser as(String uid) {
        return users.computeIfAbsent(uid, ProductUnderTest::as);
    }
}
