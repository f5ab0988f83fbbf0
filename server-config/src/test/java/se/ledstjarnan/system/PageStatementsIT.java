package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements a whole page sends to the database, menu and rights included. A page that asks once a row, or asks twice what it
 * knows, is found here. The numbers are what the pages need today, a report already begun included, and only ever made smaller.
 */
class PageStatementsIT {

    private static final LoggedIn PEOPLE = new LoggedIn();

    private static final int ROUNDS = 10;

    /** Of any page. */
    private static final int BUDGET = 8;

    private static final StatementCount statements =
            new StatementCount(ProductUnderTest.get().database());

    @BeforeAll
    static void aQuarter() throws SQLException {
        assertThat(LatestQuarter.address()).isNotNull();
    }

    @AfterAll
    static void logNoMore() throws SQLException {
        statements.close();
    }

    @ParameterizedTest
    @CsvSource({
        "karin, /deviation/cases.xhtml, 6",
        "sofia, /deviation/cases.xhtml?status=every&sort=newest&page=2, 6",
        "sofia, /deviation/cases.xhtml?status=every&text=golvet, 8",
        "kerstin, /lexsarah/cases.xhtml, 8",
        "kerstin, /lexsarah/cases.xhtml?status=every&text=larm, 8",
        "sofia, /lexsarah/figures.xhtml, 8",
        "mats, /lexmaria/cases.xhtml, 8",
        "mats, /lexmaria/cases.xhtml?status=every&text=fall, 8",
        "mats, /lexmaria/figures.xhtml?by=quarter, 8",
        "anna, /lexmaria/learnings.xhtml, 8",
        "karin, /measure/measures.xhtml, 6",
        "sofia, /measure/measures.xhtml?state=every&sort=owner&page=2, 6",
        "sofia, /statistics/statistics.xhtml, 7",
        "sofia, /statistics/pivot.xhtml, 8",
        "sofia, /statistics/pivot.xhtml?rows=unit&cols=quarter, 8",
        "kerstin, /statistics/pivot.xhtml?measure=lex_sarah&rows=unit&cols=year, 8",
        "karin, /statistics/pivot.xhtml?measure=measures&rows=month, 8",
        "mats, /statistics/pivot.xhtml?measure=check_result&rows=list&cols=year, 8",
        "karin, /statistics/rows.xhtml?measure=measures, 8",
        "anna, /deviation/report.xhtml, 8",
        "anna, /deviation/mine.xhtml, 6",
        "karin, /index.xhtml, 8",
        "sofia, /index.xhtml, 8",
        "anna, /index.xhtml, 8",
        "mats, /index.xhtml, 8",
        "sofia, /report/reports.xhtml, 8",
        "nils, /report/reports.xhtml?state=handed, 6",
        "kerstin, /report/definitions.xhtml, 6",
        "sven, /organisation/units.xhtml, 8",
        "sven, /organisation/employees.xhtml, 8",
        "rut, /disposal/lists.xhtml, 8",
        "rut, /disposal/archives.xhtml, 8",
        "rut, /disposal/order.xhtml, 8",
        "rut, /disposal/classes.xhtml, 8",
        "rut, /disposal/class.xhtml, 8",
        "rut, /disposal/holds.xhtml, 8",
        "rut, /disposal/hold.xhtml, 8",
        "sven, /reorganisation/reorganisations.xhtml, 8",
        "sven, /reorganisation/edit.xhtml, 8",
        "anna, /organisation/day.xhtml?day=2025-03-01, 8",
        "sven, /job/jobs.xhtml, 8",
        "sven, /importing/imports.xhtml, 3",
        "sven, /importing/import.xhtml?number=2, 4",
        "sven, /export/exports.xhtml, 4",
        "sofia, /export/exports.xhtml, 8",
        "anna, /organisation/designations.xhtml, 8",
        "anna, /responsibility/register.xhtml, 8",
        "sofia, /responsibility/register.xhtml?day=2026-01-15, 8",
        "anna, /responsibility/register.xhtml?tab=designated, 8",
        "sofia, /responsibility/task.xhtml?number=6, 8",
        "karin, /responsibility/person.xhtml, 8",
        "sofia, /responsibility/gaps.xhtml, 8",
        "nora, /responsibility/decisions.xhtml, 8",
        "sofia, /regulation/coverage.xhtml, 8",
        "nils, /regulation/coverage.xhtml, 8",
        "anna, /law/duties.xhtml, 8",
        "sven, /law/duty.xhtml?duty=lex_sarah_investigate, 8",
        "sofia, /access/extract.xhtml, 8",
        "sofia, /access/samples.xhtml, 8",
        "rut, /registration/queue.xhtml, 8",
        "mats, /board/matters.xhtml, 8",
        "sofia, /measure/helped.xhtml, 8",
        "anna, /measure/helped.xhtml?verdict=achieved, 8",
        "nora, /board/meetings.xhtml, 5",
        "nils, /board/meetings.xhtml, 5",
        "nora, /board/decisions.xhtml, 6",
        "nils, /board/decisions.xhtml?state=late, 6",
        "sofia, /board/edit.xhtml, 5",
        "sofia, /yearwheel/steering.xhtml, 7",
        "nils, /yearwheel/steering.xhtml, 5",
        "nils, /board/matters.xhtml, 8",
        "nora, /index.xhtml, 8",
        "rut, /index.xhtml, 8",
        "nils, /index.xhtml, 8",
        "kerstin, /index.xhtml, 8",
        "mats, /yearwheel/wheel.xhtml, 6",
        "karin, /yearwheel/wheel.xhtml?mine=1, 6",
        "kerstin, /yearwheel/edit.xhtml, 6",
        "karin, /yearwheel/calendar.xhtml, 4",
        "anna, /routine/routines.xhtml, 6",
        "karin, /routine/routines.xhtml?text=hygien, 6",
        "kerstin, /routine/routines.xhtml?tab=to_review, 6",
        "kerstin, /routine/required.xhtml, 5",
        "anna, /delegation/delegations.xhtml, 7",
        "mats, /delegation/delegations.xhtml?show=every, 7",
        "siv, /delegation/edit.xhtml, 8",
        "anna, /delegation/tasks.xhtml, 7",
        "mats, /delegation/licences.xhtml, 6",
        "karin, /competence/overview.xhtml, 6",
        "sofia, /competence/overview.xhtml, 6",
        "anna, /competence/person.xhtml, 8",
        "kerstin, /competence/requirements.xhtml, 8",
        "sven, /competence/levels.xhtml, 6",
        "sven, /supplier/scale.xhtml, 6",
        "anna, /routine/processes.xhtml, 6",
        "sofia, /routine/process.xhtml?number=1, 8",
        "kerstin, /supplier/suppliers.xhtml, 5",
        "kerstin, /supplier/suppliers.xhtml?state=attention&text=hem, 5",
        "kerstin, /supplier/supplier.xhtml?number=1, 5",
        "kerstin, /supplier/supplier.xhtml?number=1&tab=visits, 5",
        "kerstin, /supplier/supplier.xhtml?number=1&tab=logins, 6",
        "kerstin, /supplier/visit.xhtml?number=1, 6",
        "nils, /supplier/overview.xhtml, 5",
        "nils, /supplier/grades.xhtml, 5",
        "kerstin, /meeting/meetings.xhtml, 5",
        "anna, /meeting/meetings.xhtml, 5",
        "mats, /meeting/overview.xhtml, 5",
        "karin, /meeting/edit.xhtml, 5",
        "kerstin, /risk/analyses.xhtml, 5",
        "karin, /risk/analyses.xhtml?state=every&text=sommar, 5",
        "anna, /risk/analyses.xhtml, 5",
        "sofia, /risk/risks.xhtml?proposed=1, 5",
        "karin, /risk/edit.xhtml, 6",
        "kerstin, /risk/templates.xhtml, 5",
        "sven, /risk/scales.xhtml, 5",
        "nils, /selfmonitoring/overview.xhtml, 5",
        "kerstin, /deviation/hints.xhtml, 6",
        "mats, /deviation/hints.xhtml, 6",
        "karin, /pattern/patterns.xhtml, 6",
        "sofia, /pattern/patterns.xhtml?every=1&kind=person, 6",
        "sven, /internalcontrol/words.xhtml, 6",
        "kerstin, /internalcontrol/plans.xhtml, 5",
        "nils, /internalcontrol/plan.xhtml?number=1, 5",
        "kerstin, /internalcontrol/plan.xhtml?number=3, 6",
        "karin, /internalcontrol/moment.xhtml?number=IK-2-3, 5",
        "sofia, /internalcontrol/edit.xhtml, 6",
        "kerstin, /internalcontrol/risk.xhtml?number=3, 8",
        "kerstin, /internalcontrol/moment-edit.xhtml?number=3&place=1, 6",
        "sofia, /plan/plans.xhtml, 5",
        "karin, /plan/plans.xhtml?state=every&text=natt, 5",
        "anna, /plan/plans.xhtml?state=mine, 5",
        "nils, /plan/business.xhtml, 5",
        "karin, /plan/edit.xhtml, 5",
        "karin, /plan/plan.xhtml?number=2, 6",
        "anna, /plan/activity.xhtml?number=H-2-1, 6",
        "sofia, /allotment/year.xhtml, 5",
        "karin, /allotment/year.xhtml, 5",
        "nils, /allotment/quality.xhtml, 5",
        "nora, /allotment/needs.xhtml, 5",
        "nora, /allotment/need.xhtml?number=2, 5",
        "sofia, /allotment/edit.xhtml, 5",
        "sofia, /allotment/need-edit.xhtml, 5",
        "sofia, /allotment/import.xhtml, 5",
        "kerstin, /review/reviews.xhtml?state=every, 5",
        "karin, /review/reviews.xhtml, 5",
        "kerstin, /review/review.xhtml?number=2, 5",
        "karin, /review/review.xhtml?number=4&finding=2&act=reason, 5",
        "kerstin, /review/edit.xhtml?number=2, 6",
        "kerstin, /selfmonitoring/rounds.xhtml?state=every, 5",
        "karin, /selfmonitoring/rounds.xhtml, 5",
        "mats, /selfmonitoring/begin.xhtml, 5",
        "kerstin, /selfmonitoring/plan.xhtml, 5",
        "karin, /selfmonitoring/plan.xhtml, 5",
        "karin, /selfmonitoring/plan-edit.xhtml, 5",
        "sofia, /selfmonitoring/results.xhtml?list=1, 5",
        "anna, /selfmonitoring/results.xhtml, 5",
        "anna, /selfmonitoring/lists.xhtml, 5",
        "kerstin, /selfmonitoring/list.xhtml?number=1, 5",
        "kerstin, /selfmonitoring/list-edit.xhtml?number=1, 6",
        "kerstin, /goal/comparisons.xhtml, 5",
        "karin, /goal/comparison.xhtml?kpi=U23471, 5",
        "sven, /goal/kolada.xhtml, 5",
        "anna, /goal/goals.xhtml, 8",
        "nils, /goal/goals.xhtml?state=decided, 8",
        "kerstin, /goal/goals.xhtml?text=trygg, 8",
        "anna, /goal/goal.xhtml?number=3, 8",
        "sofia, /goal/goal.xhtml?number=1, 8",
        "nora, /goal/goal.xhtml?number=12, 8",
        "karin, /goal/edit.xhtml?below=2, 8",
        "kerstin, /goal/indicators.xhtml, 5",
        "karin, /goal/indicators.xhtml?state=mine, 5",
        "anna, /goal/indicator.xhtml?number=7, 8",
        "kerstin, /goal/indicator.xhtml?number=1, 8",
        "kerstin, /goal/indicator-edit.xhtml?number=13, 8",
        "kerstin, /goal/outcomes.xhtml?number=15, 8",
        "anna, /goal/unit.xhtml, 8",
        "sofia, /goal/legend.xhtml, 5",
        "nils, /goal/missions.xhtml, 5",
        "sofia, /goal/mission-edit.xhtml?of=0, 6",
        "kerstin, /analysis/rounds.xhtml, 5",
        "anna, /analysis/rounds.xhtml, 5",
        "nils, /analysis/rounds.xhtml, 5",
        "sofia, /analysis/group.xhtml, 5",
        "kerstin, /analysis/round.xhtml?number=4, 6",
        "kerstin, /analysis/round.xhtml?number=4&tab=collect, 6",
        "kerstin, /analysis/round.xhtml?number=4&tab=focus&part=indicator&key=demo-1, 7",
        "kerstin, /analysis/round.xhtml?number=4&tab=conclusions, 6",
        "kerstin, /analysis/round.xhtml?number=3&tab=priority, 6",
        "kerstin, /analysis/round.xhtml?number=3&tab=decision, 6",
        "kerstin, /analysis/proposals.xhtml, 5",
        "nora, /analysis/proposal.xhtml?number=10, 5",
        "kerstin, /analysis/edit.xhtml?number=12, 6",
        "nils, /analysis/basis.xhtml?number=3, 5",
        "sven, /analysis/words.xhtml, 5",
        "kerstin, /survey/surveys.xhtml, 5",
        "anna, /survey/surveys.xhtml, 5",
        "lars, /supplier/mine.xhtml, 6",
        "lars, /supplier/confirm.xhtml, 6",
        "lars, /index.xhtml, 6",
        "kerstin, /routine/edit.xhtml, 6",
        "kerstin, /routine/folder.xhtml, 4",
        "anna, /routine/propose.xhtml?number=20, 6",
        "kerstin, /routine/proposals.xhtml?tab=answer, 7",
        "karin, /routine/passing.xhtml, 5",
        "kerstin, /routine/passing.xhtml, 5",
        "kerstin, /routine/received.xhtml?number=20, 7",
        "kerstin, /routine/question.xhtml?number=20, 8",
        "karin, /routine/routine.xhtml?number=20, 8",
        "kerstin, /routine/readers.xhtml?number=20, 8"
    })
    void aPageKeepsToItsBudget(String uid, String path, int budget) throws SQLException {
        HttpUser user = PEOPLE.as(uid);

        int sent = statements.of(() -> assertThat(user.get(path).status()).isEqualTo(200), ROUNDS);

        assertThat(sent)
                .as("statements of " + path + " for " + uid)
                .isPositive()
                .isLessThanOrEqualTo(budget);
    }

    /** Fetched by anybody, and as often as they like. */
    @ParameterizedTest
    @CsvSource({
        "/public/index.xhtml, 1",
        "/public/report.xhtml, 2",
        "/public/staff.xhtml, 2",
        "/public/status.xhtml, 0",
        "/public/goals.xhtml, 3"
    })
    void aPageForEverybodyCostsNextToNothing(String path, int budget) throws SQLException {
        HttpUser anybody = ProductUnderTest.anonymous();

        int sent = statements.of(() -> assertThat(anybody.get(path).status()).isEqualTo(200), ROUNDS);

        assertThat(sent).as("statements of " + path).isLessThanOrEqualTo(budget);
    }

    /** The page of the first row of a list, on each of its tabs. */
    @ParameterizedTest
    @CsvSource({
        "karin, /deviation/cases.xhtml, ''",
        "karin, /deviation/cases.xhtml, &tab=feedback",
        "karin, /deviation/cases.xhtml, &tab=documents",
        "karin, /deviation/cases.xhtml, &tab=measures",
        "karin, /deviation/cases.xhtml, &tab=investigation",
        "karin, /deviation/cases.xhtml?sort=newest, &tab=investigation",
        "kerstin, /lexsarah/cases.xhtml, ''",
        "kerstin, /lexsarah/cases.xhtml, &tab=investigation",
        "kerstin, /lexsarah/cases.xhtml, &tab=decision",
        "kerstin, /lexsarah/cases.xhtml, &tab=ivo",
        "kerstin, /lexsarah/cases.xhtml, &tab=told",
        "kerstin, /lexsarah/cases.xhtml?status=proposed, ''",
        "kerstin, /lexsarah/cases.xhtml?status=proposed, &tab=ivo",
        "kerstin, /lexsarah/cases.xhtml?status=decided, &tab=ivo",
        "mats, /lexmaria/cases.xhtml, ''",
        "mats, /lexmaria/cases.xhtml, &tab=analysis",
        "mats, /lexmaria/cases.xhtml, &tab=decision",
        "mats, /lexmaria/cases.xhtml, &tab=ivo",
        "mats, /lexmaria/cases.xhtml, &tab=told",
        "mats, /lexmaria/cases.xhtml, &tab=measures",
        "mats, /lexmaria/cases.xhtml, &tab=learning",
        "karin, /measure/measures.xhtml, ''",
        "sofia, /report/reports.xhtml?state=draft&kind=kvalitetsberattelse, ''",
        "nils, /report/reports.xhtml?state=handed&kind=kvalitetsberattelse, ''",
        "kerstin, /report/definitions.xhtml, ''",
        "sofia, /access/samples.xhtml, ''",
        "rut, /registration/queue.xhtml, ''",
        "karin, /meeting/meetings.xhtml, ''",
        "karin, /risk/analyses.xhtml, ''",
        "sofia, /plan/plans.xhtml, ''",
        "kerstin, /risk/analyses.xhtml?state=under_work, ''",
        "sofia, /risk/risks.xhtml, ''",
        "nora, /internalcontrol/plans.xhtml, ''",
        "karin, /selfmonitoring/rounds.xhtml?state=signed, ''",
        "anna, /selfmonitoring/rounds.xhtml?state=mine, ''",
        "kerstin, /survey/surveys.xhtml, ''",
        "mats, /board/matters.xhtml, ''",
        "nora, /board/meetings.xhtml, ''",
        "nora, /board/decisions.xhtml, ''",
        "karin, /competence/overview.xhtml, ''",
        "anna, /delegation/delegations.xhtml, ''",
        "siv, /delegation/delegations.xhtml, ''",
        "anna, /routine/routines.xhtml, ''",
        "kerstin, /routine/routines.xhtml, &tab=history",
        "karin, /routine/proposals.xhtml?tab=answer, ''"
    })
    void whatAListLeadsToKeepsToItsBudget(String uid, String list, String part) throws SQLException {
        aPageKeepsToItsBudget(uid, rows(uid, list).get(0) + part, BUDGET);
    }

    /** Opening a case that one has not read today leaves an entry of the log as well. */
    @ParameterizedTest
    @CsvSource({
        "sofia, /deviation/cases.xhtml?sort=oldest, ''",
        "sofia, /deviation/cases.xhtml?status=every&suspicion=lex_sarah, ''",
        "sofia, /deviation/cases.xhtml?status=every&suspicion=lex_maria, &tab=measures",
        "sofia, /deviation/cases.xhtml?status=closed, &tab=measures",
        "sofia, /deviation/cases.xhtml?status=acting, &tab=feedback",
        "sofia, /lexsarah/cases.xhtml?status=closed, &tab=investigation",
        "sofia, /lexsarah/cases.xhtml?status=every, ''"
    })
    void aFirstReadingKeepsToItToo(String uid, String list, String part) throws SQLException {
        HttpUser user = ProductUnderTest.as(uid);
        Iterator<String> rows = rows(uid, list).iterator();

        int sent = statements.of(
                () -> assertThat(user.get(rows.next() + part).status()).isEqualTo(200), 2);

        assertThat(sent).as("statements of a first " + list + part).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    private static List<String> rows(String uid, String list) {
        return PEOPLE.as(uid).get(list).document().select("main tbody a[href]").eachAttr("href");
    }
}
