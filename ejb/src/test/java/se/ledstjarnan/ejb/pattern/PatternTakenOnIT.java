package se.ledstjarnan.ejb.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.risk.NewAnalysis;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A pattern that leads to something: both know each other, and it is taken on when that is stored. */
class PatternTakenOnIT extends ContainerTest {

    @Inject
    private PatternJob job;

    @Inject
    private FindingService findings;

    @Inject
    private TakeOnService takeOn;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService measureReads;

    @Inject
    private RiskService risks;

    @Inject
    private UserTransaction transaction;

    private PatternStage stage;
    private long id;

    @BeforeEach
    void aPattern() throws Exception {
        stage = new PatternStage();
        stage.year("HSL");
        stage.reports("HSL", 5, "Den nya " + PatternStage.word() + " gick inte att låsa");
        look();
        id = stage.as(
                        "manager",
                        Roles.ENHETSCHEF,
                        () -> findings.list(new FindingFilter(FindingState.OPEN, FindingKind.THEME, null), 0, 10))
                .rows()
                .get(0)
                .id();
    }

    @Test
    void aMeasureHasItAsItsOriginAndKeepsIt() throws Exception {
        assertThatThrownBy(() -> stage.does("stranger", Roles.ENHETSCHEF, () -> measures.add("MO-" + id, measure(""))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> manager(() -> measures.add("MO-" + id, measure(" "))))
                .hasMessage("title: shared.required");
        assertThat(view().row().state()).as("nothing is half stored").isEqualTo(FindingState.OPEN);

        long made = stage.as("manager", Roles.ENHETSCHEF, () -> measures.add("MO-" + id, measure("Byt låset")));

        assertThat(view().row().state()).isEqualTo(FindingState.TAKEN);
        assertThat(view().decided().became()).isEqualTo(FindingUse.MEASURE);
        FindingView shown = view();
        assertThat(stage.as("manager", Roles.ENHETSCHEF, () -> takeOn.measures(shown))
                        .rows())
                .hasSize(1);
        assertThat(stage.as("mas", Roles.MAS, () -> measureReads.view(made)).origin())
                .isEqualTo(MeasureOrigin.PATTERN);
        assertThatThrownBy(() -> stage.as("kerstin", Roles.KVALITETSSAMORDNARE, () -> measureReads.view(made)))
                .as("of the other compartment")
                .isInstanceOf(NotFoundException.class);
        manager(() -> findings.reopen(id, shown.version()));
        stage.rows.execute("update deviation set what_happened = 'Annat' where unit_id = ?", stage.unit);
        look();
        assertThat(view().row().state())
                .as("not found again, and kept for its measure")
                .isEqualTo(FindingState.OPEN);
        manager(() -> findings.putAside(id, view().version(), "Det räcker"));
        assertThatThrownBy(() -> manager(() -> measures.add("MO-" + id, measure("En till"))))
                .hasMessage("measure.caseTakesNone");
    }

    @Test
    void aRiskAnalysisNamesItAndIsNamed() throws Exception {
        assertThatThrownBy(() -> stage.does("stranger", Roles.ENHETSCHEF, () -> takeOn.risk(id, analysis("Lås"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> manager(() -> takeOn.risk(id, analysis(" ")))).hasMessage("title: shared.required");
        assertThat(view().row().state()).isEqualTo(FindingState.OPEN);

        int number =
                stage.as("manager", Roles.ENHETSCHEF, () -> takeOn.risk(id, analysis("Lås som inte går att låsa")));

        assertThat(view().row().state()).isEqualTo(FindingState.TAKEN);
        assertThat(view().outcomes()).containsExactly(new FindingView.Outcome(FindingUse.RISK, number, 0));
        assertThat(stage.as("manager", Roles.ENHETSCHEF, () -> risks.open(number))
                        .head()
                        .finding())
                .isEqualTo(id);
    }

    @Test
    void aQuestionIsForThoseOfTheGroup() {
        assertThatThrownBy(() -> stage.as("manager", Roles.ENHETSCHEF, takeOn::round))
                .hasMessage("became: pattern.notInGroup");
    }

    private NewMeasure measure(String title) {
        LocalDate today = LocalDate.now();
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                title,
                null,
                stage.manager,
                false,
                today.plusDays(30),
                "Inga fler",
                null,
                today.plusDays(60),
                null);
    }

    private NewAnalysis analysis(String title) throws Exception {
        LocalDate today = LocalDate.now();
        AnalysisContent content = new AnalysisContent(
                title, Occasion.DEVIATIONS, "Låsen på enheten", Set.of(LegalArea.HSL), null, today, today.plusDays(60));
        long scale = stage.rows.number("select min(id) from risk_scale s where not exists"
                + " (select 1 from risk_scale x where x.family = s.family and x.version_no > s.version_no)");
        return new NewAnalysis(content, stage.manager, stage.unit, scale, null, null, Set.of());
    }

    private FindingView view() throws Exception {
        return stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(id));
    }

    private void manager(As.Work work) throws Exception {
        stage.does("manager", Roles.ENHETSCHEF, work);
    }

    private void look() throws Exception {
        transaction.begin();
        job.look(LocalDate.now().plusDays(1), FindingKind.THEME);
        transaction.commit();
    }
}
