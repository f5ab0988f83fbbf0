package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.measure.ChangedDocument;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A measure of a case changes a document, and the chain is followed both ways by those who may see the measure. */
class RoutineCauseIT extends ContainerTest {

    @Inject
    private RoutineCauseService causes;

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService measureReads;

    private RoutineStage stage;
    private long measure;

    @BeforeEach
    void aMeasureOfTheUnit() throws Exception {
        stage = new RoutineStage(work);
        CaseRows cases = new CaseRows(stage.facts.employee("reporter"));
        String number = cases.number(cases.received(stage.unit, "HSL", "NONE", "ACTING"));
        long karin = stage.facts.employee("karin");
        LocalDate today = LocalDate.now();
        NewMeasure typed = new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                "Skriv om larmrutinen",
                null,
                karin,
                false,
                today.plusDays(10),
                "Färre missade larm",
                null,
                today.plusDays(40),
                null);
        measure = stage.karin(() -> measures.add(number, typed));
    }

    @Test
    void opensADraftAndBothShowTheChangeOnceItIsInForce() throws Exception {
        int number = stage.ofTheUnit("Larm besvaras inom fem minuter.");
        assertThat(stage.karin(() -> causes.choices(measure, "larm")).documents())
                .extracting(RoutineCauseService.Choice::number)
                .contains(number);

        stage.karin(() -> causes.change(measure, number));
        stage.karin(() -> causes.change(measure, number));
        assertThat(stage.karin(() -> causes.behind(number, 2)))
                .containsExactly(new RoutineCauseService.Cause(measure, "Skriv om larmrutinen"));
        assertThat(changed()).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(each.state()).isEqualTo(ChangedDocument.State.WRITTEN);
        });

        stage.nextOfTheUnit(number, "Larm besvaras inom tre minuter.");
        assertThat(changed().get(0).state()).isEqualTo(ChangedDocument.State.IN_FORCE);
        assertThat(changed().get(0).from()).isEqualTo(LocalDate.now());
        assertThat(stage.audited(number)).contains("ADD measure");
    }

    @Test
    void whoMayNotSeeTheMeasureLearnsOnlyThatThereWasOne() throws Exception {
        int number = stage.ofTheUnit("Larm besvaras inom fem minuter.");
        stage.karin(() -> causes.change(measure, number));
        stage.nextOfTheUnit(number, "Larm besvaras inom tre minuter.");

        RoutineView.Version toKarin =
                stage.karin(() -> routines.open(number, null, true)).versions().get(0);
        assertThat(toKarin.titles()).containsEntry(measure, "Skriv om larmrutinen");
        RoutineView.Version toAnna =
                stage.anna(() -> routines.open(number, null, true)).versions().get(0);
        assertThat(toAnna.measures()).containsExactly(measure);
        assertThat(toAnna.titles()).isEmpty();
        assertThatThrownBy(() -> stage.anna(() -> measureReads.view(measure))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyLinksWhatTheyMayNotSeeOrWrite() throws Exception {
        int shared = stage.ofAll("Larm besvaras.");
        assertThat(stage.karin(() -> causes.choices(measure, "")).documents())
                .extracting(RoutineCauseService.Choice::number)
                .doesNotContain(shared);
        assertThatThrownBy(() -> stage.karin(() -> causes.change(measure, shared)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> stage.kerstin(() -> causes.change(measure, shared)))
                .as("health care's cases are not the coordinator's")
                .isInstanceOf(NotFoundException.class);
        assertThat(changed()).isEmpty();
    }

    private List<ChangedDocument> changed() throws Exception {
        return stage.karin(() -> measureReads.view(measure)).changed();
    }
}
