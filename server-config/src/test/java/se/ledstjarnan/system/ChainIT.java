package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The chains of the guideline in the made-up municipality, each link one click, there and back: from a risk by control, check and
 * finding to a measure, from a goal by indicator, deviation, proposal and decision to a plan for a goal, and from what an audit points out
 * by a measure to a document.
 */
class ChainIT {

    private static HttpUser sofia;

    @BeforeAll
    static void logIn() {
        sofia = ProductUnderTest.as("sofia");
    }

    @Test
    void aRiskIsFollowedToTheMeasureOfAFindingAndBack() throws SQLException {
        String tested = " from control_moment m join control_plan p on p.id = m.plan_id and p.status = 'DECIDED'"
                + " join control_risk c on c.id = m.risk_id and c.risk_id is not null"
                + " join check_list_version v on v.list_id = m.list_id join check_round r on r.version_id = v.id and r.status = 'SIGNED'"
                + " join check_finding f on f.round_id = r.id join measure x on x.origin = 'CHECK_FINDING' and x.origin_id = f.id"
                + " where extract(year from r.ended_at) = p.for_year order by m.id, r.id limit 1";
        String moment = "/internalcontrol/moment.xhtml?number="
                + Rows.text("select 'IK-' || p.number || '-' || m.position" + tested);
        String check = "/selfmonitoring/round.xhtml?number=" + Rows.text("select r.number" + tested);

        String risk = link(moment, "/risk/risk.xhtml?number=");
        assertThat(link(risk, moment)).isEqualTo(moment);
        link(moment, "/selfmonitoring/rounds.xhtml?");
        link(check, "/internalcontrol/moment.xhtml?number=");
        link(check, "/risk/risk.xhtml?number=");
        String measure = link(check, "/measure/measure.xhtml?id=");
        assertThat(link(measure, check)).isEqualTo(check);
        assertThat(sofia.get(measure).document().select("main").text()).contains("Väntad effekt");
    }

    @Test
    void aGoalIsFollowedThroughTheAnalysisToAPlanForAGoal() throws SQLException {
        String proposal = "/analysis/proposal.xhtml?number="
                + Rows.text(
                        "select p.number from proposal p join proposal_outcome o on o.proposal_id = p.id and o.kind = 'PLAN'"
                                + " join focus_point x on x.id = p.focus_id join collected_figure f on f.round_id = x.round_id and f.part = x.part"
                                + " and f.figure_key = x.figure_key and f.goal_number is not null and f.indicator_number is not null"
                                + " order by p.number limit 1");

        String goal = link(proposal, "/goal/goal.xhtml?number=");
        assertThat(link(goal, proposal)).isEqualTo(proposal);
        link(proposal, "/goal/missions.xhtml");
        String indicator = link(proposal, "/goal/indicator.xhtml?number=");
        link(goal, "/goal/indicator.xhtml?number=");
        assertThat(link(indicator, proposal)).isEqualTo(proposal);
        for (String tab : new String[] {"causes", "focus", "priority"}) {
            String round = sofia.get(proposal).document().select("main a[href^=/analysis/round.xhtml]").stream()
                    .map(each -> each.attr("href"))
                    .filter(each -> each.contains("tab=" + tab))
                    .findFirst()
                    .orElseThrow();
            assertThat(sofia.get(round).status()).as(round).isEqualTo(200);
        }
        link(proposal, "/analysis/basis.xhtml?number=");
        String plan = link(proposal, "/plan/plan.xhtml?number=");
        assertThat(link(plan, proposal)).isEqualTo(proposal);
        String planned = link(plan, "/goal/goal.xhtml?number=");
        assertThat(link(planned, plan)).isEqualTo(plan);
    }

    @Test
    void whatAnAuditPointsOutIsFollowedToANewVersionOfADocumentAndBack() throws SQLException {
        String audited =
                " from review_finding f join external_review r on r.id = f.review_id join measure m on m.review_finding_id = f.id"
                        + " join routine_cause c on c.measure_id = m.id join routine_version v on v.id = c.version_id and v.status = 'IN_FORCE'"
                        + " join routine t on t.id = v.routine_id order by f.id limit 1";
        String review = "/review/review.xhtml?number=" + Rows.text("select r.number" + audited);
        String routine = "/routine/routine.xhtml?number=" + Rows.text("select t.number" + audited);

        String measure = link(review, "/measure/measure.xhtml?id=");
        assertThat(measure).endsWith("=" + Rows.text("select m.id" + audited));
        assertThat(link(measure, routine)).startsWith(routine);
        assertThat(link(review, routine)).startsWith(routine);
        assertThat(link(routine + "&tab=history", "/measure/measure.xhtml?id=")).isEqualTo(measure);
        assertThat(link(measure, "/review/review.xhtml?number=")).isEqualTo(review);
    }

    /** The first link of a page to an address that begins so, which the reader may open. */
    private static String link(String page, String beginning) {
        HttpPage from = sofia.get(page);
        assertThat(from.status()).as(page).isEqualTo(200);
        Element found = from.document().select("main a[href]").stream()
                .filter(each -> each.attr("href").startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " does not lead to " + beginning));
        String to = found.attr("href");
        assertThat(sofia.get(to).status()).as(to).isEqualTo(200);
        return to;
    }
}
