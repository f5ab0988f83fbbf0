package se.ledstjarnan.ejb.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.LONG_AGO;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.TODAY;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.deviation.CaseOrder;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.deviation.DraftService;
import se.ledstjarnan.ejb.deviation.ReportAnswers;
import se.ledstjarnan.ejb.organisation.OrganisationOfDayService;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.statistics.StatisticsFilter;
import se.ledstjarnan.ejb.statistics.StatisticsService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Tried without traces, carried out whole, with access moved, and put back while nothing new has happened. */
class ReorganisationIT extends ContainerTest {

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    @Inject
    private ReorganisationJobs job;

    @Inject
    private CaseService cases;

    @Inject
    private StatisticsService statistics;

    @Inject
    private CaseListService lists;

    @Inject
    private DraftService drafts;

    @Inject
    private UnitLineage lineage;

    @Inject
    private OrganisationOfDayService days;

    private ReorganisationStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new ReorganisationStage();
    }

    @Test
    void whatIsOpenFollowsAndWhatIsClosedIsReadByTheSuccessor() throws Exception {
        long open = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long closed = stage.cases.received(stage.lilac, "SOL", "NONE", "ACKNOWLEDGED");
        String openNumber = stage.cases.number(open);
        String closedNumber = stage.cases.number(closed);
        assertThatThrownBy(() -> stage.manager("rose-chief", () -> cases.again(openNumber, null)))
                .isInstanceOf(NotFoundException.class);
        long id = merged(TODAY);

        assertThat(reorganisations(id).status()).isEqualTo(ReorganisationStatus.DONE);
        assertThat(stage.unitOf("deviation", open)).isEqualTo(stage.rose);
        assertThat(stage.unitOf("deviation", closed)).isEqualTo(stage.lilac);
        assertThat(stage.manager("rose-chief", () -> cases.again(openNumber, null)))
                .isNotNull();
        assertThat(stage.manager("rose-chief", () -> cases.again(closedNumber, null)))
                .isNotNull();
        assertThatThrownBy(() -> stage.manager("lilac-chief", () -> cases.again(closedNumber, null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(lineage.succession().now(stage.lilac)).isEqualTo(stage.rose);
        assertThat(lineage.succession().withPredecessors(stage.rose))
                .containsExactlyInAnyOrder(stage.rose, stage.lilac);
        assertThat(lineage.succession(OrganisedAs.THEN).now(stage.lilac)).isEqualTo(stage.lilac);
        assertThat(stage.rows.number("select then_unit_id from case_moved where deviation_id = ?", open))
                .isEqualTo(stage.lilac);
        assertThat(stage.rows.column(
                        "select action || ' ' || unit_id || ' ' || case_number from audit_entry where chain = ? and job is null"
                                + " and action = 'CHANGE'",
                        "deviation:" + open))
                .as("the log of the case says where it went")
                .containsExactly("CHANGE " + stage.rose + " " + openNumber);
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where chain = ? and action = 'CHANGE'",
                        "deviation:" + closed))
                .isZero();
    }

    @Test
    void figuresAreToldAsOrganisedNowOrThen() throws Exception {
        stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        stage.cases.received(stage.lilac, "SOL", "NONE", "ACKNOWLEDGED");
        stage.cases.received(stage.rose, "SOL", "NONE", "ACKNOWLEDGED");
        merged(TODAY);

        assertThat(counted(stage.rose, OrganisedAs.NOW)).containsExactly(Map.entry(stage.rose, 3));
        assertThat(counted(stage.rose, OrganisedAs.THEN)).containsExactly(Map.entry(stage.rose, 1));
        assertThat(counted(stage.lilac, OrganisedAs.THEN)).containsExactly(Map.entry(stage.lilac, 2));
        CaseFilter ofRose = CaseFilter.every().unit(stage.rose).build();
        assertThat(stage.manager("rose-chief", () -> lists.list(ofRose, CaseOrder.by(CaseOrder.Column.NEWEST), 1))
                        .count())
                .isEqualTo(3);
    }

    private List<Map.Entry<Long, Integer>> counted(long unit, OrganisedAs as) throws Exception {
        StatisticsFilter filter = new StatisticsFilter(unit, null, null, null, 12, as);
        return As.role(stage.facts.username("chief"), Roles.SOCIALCHEF, () -> statistics.count(filter)).units().stream()
                .map(line -> Map.entry(Long.valueOf(line.key()), line.count()))
                .toList();
    }

    @Test
    void thePreviewChangesNothing() throws Exception {
        long open = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long id = planned(TODAY, ReorganisationStage.merge(stage.lilac, stage.rose));

        Preview preview = stage.administrator(() -> reorganisations.preview(id));

        assertThat(preview.hindered()).isFalse();
        assertThat(preview.steps().get(0).amounts())
                .contains(new Preview.Amount("deviation", true, 1, 0), new Preview.Amount("employment", true, 2, 0));
        assertThat(preview.findings()).extracting(Finding::key).contains("managerWithout");
        assertThat(stage.unitOf("deviation", open)).isEqualTo(stage.lilac);
        assertThat(stage.rows.number("select count(*) from unit where id = ? and valid_to is null", stage.lilac))
                .isEqualTo(1);
        assertThat(stage.rows.number(
                        "select count(*) from reorganisation_move m join reorganisation_step s"
                                + " on s.id = m.step_id where s.reorganisation_id = ?",
                        id))
                .isZero();
    }

    @Test
    void staffBeginInTheReceivingUnitThatDay() throws Exception {
        LocalDate day = TODAY.minusDays(10);
        merged(day);

        assertThat(stage.manager("rose-chief", () -> days.people(stage.lilac, day.minusDays(1))))
                .extracting(each -> each.employeeId())
                .containsExactlyInAnyOrder(stage.lilacChief, stage.worker);
        assertThat(stage.manager("rose-chief", () -> days.people(stage.rose, day)))
                .extracting(each -> each.employeeId())
                .containsExactlyInAnyOrder(stage.roseChief, stage.worker);
        assertThat(stage.manager("rose-chief", () -> days.tree(day.minusDays(1))))
                .anyMatch(unit -> unit.id() == stage.lilac);
        assertThat(stage.manager("rose-chief", () -> days.tree(day))).noneMatch(unit -> unit.id() == stage.lilac);
    }

    @Test
    void aDraftIsAboutTheReceivingUnitWhenItIsOpened() throws Exception {
        ReportAnswers begun = new ReportAnswers(
                ReportKind.DEVIATION,
                null,
                stage.lilac,
                false,
                null,
                null,
                "Något",
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        stage.manager("worker", () -> {
            long version = drafts.open(ReportEntry.OWN).version();
            return drafts.save(ReportEntry.OWN, version, begun);
        });

        merged(TODAY);

        ReportAnswers opened =
                stage.manager("worker", () -> drafts.open(ReportEntry.OWN)).answers();
        assertThat(opened.unitId()).isEqualTo(stage.rose);
        assertThat(opened.whatHappened()).isEqualTo("Något");
    }

    @Test
    void undoingPutsEverythingBack() throws Exception {
        long open = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long id = merged(TODAY);
        long version = reorganisations(id).version();

        stage.administers(() -> work.undo(id, version, "Beslutet upphävdes"));

        assertThat(stage.unitOf("deviation", open)).isEqualTo(stage.lilac);
        assertThat(stage.rows.number("select receiving_unit_id from deviation where id = ?", open))
                .isEqualTo(stage.lilac);
        assertThat(stage.rows.number("select count(*) from unit where id = ? and valid_to is null", stage.lilac))
                .isEqualTo(1);
        assertThat(stage.rows.column(
                        "select unit_id from employment where employee_id = ? and valid_to is null", stage.worker))
                .containsExactly(stage.lilac);
        assertThat(lineage.succession().now(stage.lilac)).isEqualTo(stage.lilac);
        assertThat(stage.manager("lilac-chief", () -> cases.again(stage.cases.number(open), null)))
                .isNotNull();
    }

    @Test
    void whatHasHappenedSinceIsSaidAndNothingIsUndone() throws Exception {
        long id = merged(TODAY);
        stage.cases.received(stage.rose, "SOL", "NONE", "REPORTED");
        long version = reorganisations(id).version();

        assertThat(stage.administrator(() -> reorganisations.happened(id))).isEqualTo(Map.of("deviation", 1L));
        assertRule("reorganisation.happened", () -> work.undo(id, version, "Ångrat"));
        assertThat(reorganisations(id).status()).isEqualTo(ReorganisationStatus.DONE);
    }

    @Test
    void aSplitGoesAsChosenAndByTheRuleElse() throws Exception {
        long newer = stage.unit("Liljan");
        long stays = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long goes = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long id = planned(TODAY, ReorganisationStage.split(stage.lilac, List.of(stage.rose, newer), stage.rose, null));
        long step = reorganisations(id).steps().get(0).id();
        long version = reorganisations(id).version();
        stage.manager("lilac-chief", () -> {
            steps.divide(step, version, Map.of("deviation:" + goes, newer));
            return null;
        });
        assertThatThrownBy(() -> stage.manager("rose-chief", () -> steps.division(step)))
                .as("only whoever leads the unit that is split")
                .isInstanceOf(NotFoundException.class);
        long seen = reorganisations(id).version();
        stage.administers(() -> work.carryOut(id, seen));

        assertThat(stage.unitOf("deviation", stays)).isEqualTo(stage.rose);
        assertThat(stage.unitOf("deviation", goes)).isEqualTo(newer);
        assertThat(stage.rows.number("select receiving_unit_id from deviation where id = ?", goes))
                .isEqualTo(newer);
        assertThat(lineage.succession().now(stage.lilac)).isEqualTo(stage.lilac);
    }

    @Test
    void theJobCarriesOutOnTheDayAndCatchesUp() throws Exception {
        long id = planned(TODAY.plusDays(3), ReorganisationStage.merge(stage.lilac, stage.rose));
        job.run();
        assertThat(reorganisations(id).status()).isEqualTo(ReorganisationStatus.PLANNED);
        stage.rows.execute("update reorganisation set effective_on = ? where id = ?", TODAY.minusDays(1), id);

        job.run();

        assertThat(reorganisations(id).status()).isEqualTo(ReorganisationStatus.DONE);
        assertThat(reorganisations(id).doneBy()).isNull();
        assertThat(stage.rows.number(
                        "select count(*) from outbox_mail where kind = 'REORGANISED' and recipient_id = ?",
                        stage.worker))
                .isEqualTo(1);
    }

    @Test
    void theJobLeavesWhatIsHinderedAndTellsOnce() throws Exception {
        long id = planned(TODAY.plusDays(3), ReorganisationStage.close(stage.lilac));
        stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        stage.rows.execute("update reorganisation set effective_on = ? where id = ?", TODAY, id);
        stage.facts.holds(stage.facts.employee("sven"), "SYSTEMFORVALTARE", LONG_AGO, null);

        job.run();
        job.run();

        assertThat(reorganisations(id).status()).isEqualTo(ReorganisationStatus.PLANNED);
        assertThat(reorganisations(id).hinderedAt()).isNotNull();
        assertThat(stage.rows.number(
                        "select count(*) from outbox_mail where kind = 'REORGANISATION_HINDERED' and recipient_id = ?"
                                + " and path like ?",
                        stage.facts.employee("sven"),
                        "%?id=" + id))
                .isEqualTo(1);
        stage.administers(() -> work.cancel(id, reorganisations(id).version(), "Blir inte av"));
    }

    @Test
    void whatCannotBeIsSaidAtTheField() throws Exception {
        long id = stage.administrator(() -> work.plan(ReorganisationStage.from(TODAY)));
        refused(id, "reorganisation.intoItself", ReorganisationStage.merge(stage.lilac, stage.lilac));
        refused(id, "reorganisation.intoOwnChild", ReorganisationStage.merge(stage.department, stage.lilac));
        refused(id, "shared.required", ReorganisationStage.merge(stage.lilac, null));
        refused(
                id,
                "reorganisation.twoAtLeast",
                ReorganisationStage.split(stage.lilac, List.of(stage.rose), stage.rose, null));
        refused(id, "organisation.circle", ReorganisationStage.move(stage.department, stage.lilac));
        refused(
                id,
                "reorganisation.otherCompartment",
                ReorganisationStage.merge(stage.lilac, stage.unit("Bara SoL", "SOL")));
        long gone = stage.unit("Borta");
        stage.rows.execute("update unit set valid_to = ? where id = ?", TODAY.minusDays(1), gone);
        refused(id, "reorganisation.closedThen", ReorganisationStage.merge(stage.lilac, gone));
        long coming = stage.unit("Kommer");
        stage.rows.execute("update unit set valid_from = ? where id = ?", TODAY.plusDays(1), coming);
        refused(id, "reorganisation.notThereYet", ReorganisationStage.merge(stage.lilac, coming));
        refused(id, "reorganisation.notThereYet", ReorganisationStage.rename(coming, "Ny"));
        assertRule("reorganisation.dayOutside", () -> work.plan(ReorganisationStage.from(TODAY.minusYears(3))));
        assertThat(reorganisations(id).steps()).isEmpty();
        stage.administers(() -> work.cancel(id, reorganisations(id).version(), "Prov"));
    }

    @Test
    void twoAtOnceOnTheSameUnitAreRefused() throws Exception {
        planned(TODAY.plusDays(30), ReorganisationStage.merge(stage.lilac, stage.rose));
        long second = stage.administrator(() -> work.plan(ReorganisationStage.from(TODAY.plusDays(40))));

        refused(second, "reorganisation.otherPlanned", ReorganisationStage.rename(stage.lilac, "Nya Syrenen"));
        long version = reorganisations(second).version();
        stage.administers(() -> work.change(second, version, ReorganisationStage.from(TODAY.plusDays(50))));
        assertThatThrownBy(() -> stage.administers(
                        () -> work.change(second, version, ReorganisationStage.from(TODAY.plusDays(60)))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void closingWaitsForWhatIsOpenAndForWhatIsBelow() throws Exception {
        stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        long id = planned(TODAY, ReorganisationStage.close(stage.lilac));
        assertThat(stage.administrator(() -> reorganisations.preview(id)).findings())
                .filteredOn(Finding::hinders)
                .extracting(Finding::key)
                .containsExactly("open.deviation");
        assertRule(
                "reorganisation.hindered",
                () -> work.carryOut(id, reorganisations(id).version()));
        assertThat(stage.rows.number("select count(*) from unit where id = ? and valid_to is null", stage.lilac))
                .isEqualTo(1);

        long whole = planned(TODAY, ReorganisationStage.close(stage.department));
        assertThat(stage.administrator(() -> reorganisations.preview(whole)).findings())
                .extracting(Finding::key)
                .contains("unitsBelow");
    }

    @Test
    void onlyTheAdministratorCarriesOut() {
        assertThatThrownBy(() -> stage.manager("lilac-chief", () -> work.plan(ReorganisationStage.from(TODAY))))
                .isInstanceOf(EJBAccessException.class);
    }

    private long merged(LocalDate day) throws Exception {
        long id = planned(day, ReorganisationStage.merge(stage.lilac, stage.rose));
        long version = reorganisations(id).version();
        stage.administers(() -> work.carryOut(id, version));
        return id;
    }

    private long planned(LocalDate day, StepForm... forms) throws Exception {
        long id = stage.administrator(() -> work.plan(ReorganisationStage.from(day)));
        for (StepForm form : forms) {
            long version = reorganisations(id).version();
            stage.administers(() -> steps.add(id, version, form));
        }
        return id;
    }

    private void refused(long id, String key, StepForm form) throws Exception {
        long version = reorganisations(id).version();
        assertRule(key, () -> steps.add(id, version, form));
    }

    private void assertRule(String key, As.Work tried) {
        assertThatThrownBy(() -> stage.administers(tried))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private ReorganisationView reorganisations(long id) throws Exception {
        return stage.administrator(() -> reorganisations.open(id));
    }
}
