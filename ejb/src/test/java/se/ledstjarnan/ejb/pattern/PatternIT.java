package se.ledstjarnan.ejb.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** Patterns in words: what is found, who is shown it and who never is, and what is made of it. */
class PatternIT extends ContainerTest {

    /** Who asks (4), and one that reads. */
    private static final int BUDGET = 5;

    @Inject
    private PatternJob job;

    @Inject
    private FindingService findings;

    @Inject
    private ApartService apart;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private PatternStage stage;
    private String word;

    @BeforeEach
    void stage() throws Exception {
        stage = new PatternStage();
        word = PatternStage.word();
    }

    @Test
    void aWordThatHasBecomeCommonIsFoundWithItsCasesAndFigures() throws Exception {
        stage.year("HSL");
        List<Long> made = stage.reports("HSL", 6, "Den nya " + word + " gick inte att låsa");
        look();

        FindingRow row = ofManager(FindingKind.THEME).get(0);
        assertThat(row.words()).contains(word);
        assertThat(row.compartment()).isEqualTo(Compartment.HEALTH_CARE);
        assertThat(row.figures().cases()).isEqualTo(6);
        assertThat(row.figures().reports()).isEqualTo(6);
        assertThat(row.figures().before()).isZero();
        assertThat(row.figures().reportsBefore()).isEqualTo(36);
        assertThat(row.figures().expected()).isLessThan(BigDecimal.ONE);
        FindingView view = stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(row.id()));
        assertThat(view.cases())
                .hasSize(6)
                .extracting(FindingView.Case::number)
                .contains(stage.cases.number(made.get(0)));
    }

    @Test
    void aWordAsCommonAsBeforeIsNot() throws Exception {
        stage.year("HSL");
        stage.reports("HSL", 6, "Vanlig text om något som hände på avdelningen");
        look();

        assertThat(ofManager(FindingKind.THEME)).isEmpty();
    }

    /** OSL 8:2: health care and social services are told of apart, and neither tells that there is anything in the other. */
    @Test
    void neverCrossesBetweenHealthCareAndSocialServices() throws Exception {
        stage.year("HSL");
        stage.year("SOL");
        long health = stage.reports("HSL", 6, "Den nya " + word + " hsl gick inte att låsa")
                .get(0);
        long social = stage.reports("SOL", 6, "Den nya " + word + " sol gick inte att låsa")
                .get(0);
        look();

        List<FindingRow> ofHealthCare = ofWord("mas", Roles.MAS);
        List<FindingRow> ofSocialServices = ofWord("kerstin", Roles.KVALITETSSAMORDNARE);
        assertThat(ofHealthCare).isNotEmpty().allMatch(row -> row.compartment() == Compartment.HEALTH_CARE);
        assertThat(ofSocialServices).isNotEmpty().allMatch(row -> row.compartment() == Compartment.SOCIAL_SERVICES);
        for (FindingRow row : ofHealthCare) {
            assertThat(row.figures().cases()).isEqualTo(6);
            assertThatThrownBy(() -> stage.as("kerstin", Roles.KVALITETSSAMORDNARE, () -> findings.open(row.id())))
                    .isInstanceOf(NotFoundException.class);
        }
        for (FindingRow row : ofSocialServices) {
            assertThatThrownBy(() -> stage.as("mas", Roles.MAS, () -> findings.open(row.id())))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(ofWord("sofia", Roles.SOCIALCHEF)).hasSize(ofHealthCare.size() + ofSocialServices.size());
        assertThat(ofWord("stranger", Roles.ENHETSCHEF)).isEmpty();
        assertThat(about("manager", Roles.ENHETSCHEF, health))
                .as("on the page of the case")
                .isNotEmpty()
                .allMatch(row -> row.compartment() == Compartment.HEALTH_CARE);
        assertThat(about("mas", Roles.MAS, health)).isNotEmpty();
        assertThat(about("mas", Roles.MAS, social)).isEmpty();
        assertThat(about("kerstin", Roles.KVALITETSSAMORDNARE, health)).isEmpty();
        assertThat(about("stranger", Roles.ENHETSCHEF, health)).isEmpty();
        assertThatThrownBy(() -> about("reporter", Roles.MEDARBETARE, health)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.as("reporter", Roles.MEDARBETARE, () -> ofWord("reporter", Roles.MEDARBETARE)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aCaseUnderSuspicionTakesItsFindingAwayAtOnceAndIsNotLookedAtAgain() throws Exception {
        stage.year("SOL");
        List<Long> made = stage.reports("SOL", 6, "Den nya " + word + " gick inte att låsa");
        look();
        long id = ofManager(FindingKind.THEME).get(0).id();

        stage.cases.set(made.get(0), "restriction", "LEX_SARAH");
        assertThat(ofManager(FindingKind.THEME)).isEmpty();
        assertThat(ofWord("kerstin", Roles.KVALITETSSAMORDNARE)).isEmpty();
        assertThat(about("manager", Roles.ENHETSCHEF, made.get(1))).isEmpty();
        assertThatThrownBy(() -> stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(id)))
                .isInstanceOf(NotFoundException.class);

        look();
        assertThat(ofManager(FindingKind.THEME))
                .first()
                .satisfies(row -> assertThat(row.figures().cases()).isEqualTo(5));
    }

    @Test
    void aCaseThatConcernsTheManagerIsNeverPartOfAnything() throws Exception {
        stage.year("HSL");
        List<Long> made = stage.reports("HSL", 6, "Den nya " + word + " gick inte att låsa");
        stage.cases.excluding(made.get(0), stage.manager);
        stage.cases.set(made.get(1), "past_manager", true);
        look();

        assertThat(ofManager(FindingKind.THEME))
                .allSatisfy(row -> assertThat(row.figures().cases()).isEqualTo(4));
        stage.cases.excluding(made.get(2), stage.manager);
        assertThat(ofManager(FindingKind.THEME)).isEmpty();
    }

    @Test
    void isSetAsideForAReasonAndComesBackWhenItHasDoubled() throws Exception {
        stage.year("HSL");
        List<Long> made = stage.reports("HSL", 5, "Den nya " + word + " gick inte att låsa");
        look();
        FindingRow row = ofManager(FindingKind.THEME).get(0);

        assertThatThrownBy(() -> manager(() -> findings.putAside(row.id(), 0, " ")))
                .isInstanceOf(DomainException.class)
                .hasMessage("reason: shared.required");
        manager(() -> findings.putAside(row.id(), 0, "Känt sedan tidigare"));
        assertThat(ofManager(FindingKind.THEME)).isEmpty();
        assertThatThrownBy(() -> manager(() -> findings.putAside(row.id(), 0, "Igen")))
                .isInstanceOf(StaleDataException.class);
        look();
        assertThat(ofManager(FindingKind.THEME)).as("as many as then").isEmpty();
        assertThat(about("manager", Roles.ENHETSCHEF, made.get(0)))
                .as("nor on the page of a case")
                .extracting(FindingRow::id)
                .doesNotContain(row.id());
        stage.reports("HSL", 5, "Den nya " + word + " gick inte att låsa");
        look();

        assertThat(ofManager(FindingKind.THEME)).extracting(FindingRow::id).containsExactly(row.id());
    }

    @Test
    void isTakenOnAndKeptThoughItIsNotFoundAgain() throws Exception {
        stage.year("HSL");
        List<Long> made = stage.reports("HSL", 5, "Den nya " + word + " gick inte att låsa");
        look();
        long id = ofManager(FindingKind.THEME).get(0).id();

        assertThatThrownBy(() -> manager(() -> findings.takeOn(id, 0, null, null)))
                .hasMessage("became: shared.required");
        manager(() -> findings.takeOn(id, 0, FindingUse.MEASURE, "Låset byts"));
        for (long each : made) {
            stage.cases.set(each, "what_happened", "Något annat");
        }
        look();

        FindingView view = stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(id));
        assertThat(view.row().state()).isEqualTo(FindingState.TAKEN);
        assertThat(view.decided().became()).isEqualTo(FindingUse.MEASURE);
        manager(() -> findings.reopen(id, view.version()));
        look();
        assertThat(ofManager(FindingKind.THEME)).extracting(FindingRow::id).doesNotContain(id);
    }

    @Test
    void aCaseThatIsNotTheSameIsNeverPutTogetherAgainUntilItIsTakenBack() throws Exception {
        stage.year("HSL");
        List<Long> made = stage.reports("HSL", 6, "Den nya " + word + " gick inte att låsa");
        look();
        long id = ofManager(FindingKind.THEME).get(0).id();
        String number = stage.cases.number(made.get(0));

        assertThatThrownBy(() -> stage.does("kerstin", Roles.KVALITETSSAMORDNARE, () -> apart.say(id, number)))
                .as("never shown it")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> manager(() -> apart.say(id, "2026-x"))).isInstanceOf(NotFoundException.class);
        manager(() -> apart.say(id, number));
        assertThatThrownBy(() -> manager(() -> apart.say(id, number))).hasMessage("pattern.apart.said");
        assertThat(stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(id))
                        .apart())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(number);
                    assertThat(row.count()).isEqualTo(5);
                    assertThat(row.by()).contains("manager");
                });
        look();
        assertThat(ofManager(FindingKind.THEME))
                .singleElement()
                .satisfies(row -> assertThat(row.figures().cases()).isEqualTo(5));
        assertThat(about("manager", Roles.ENHETSCHEF, made.get(0))).isEmpty();

        ApartRow said = stage.as("manager", Roles.ENHETSCHEF, () -> findings.about(made.get(0)))
                .apart()
                .get(0);
        assertThat(stage.as("kerstin", Roles.KVALITETSSAMORDNARE, () -> findings.about(made.get(0)))
                        .apart())
                .isEmpty();
        assertThatThrownBy(() -> stage.does("kerstin", Roles.KVALITETSSAMORDNARE, () -> apart.withdraw(said.id())))
                .isInstanceOf(NotFoundException.class);
        manager(() -> apart.withdraw(said.id()));
        assertThatThrownBy(() -> manager(() -> apart.withdraw(said.id()))).hasMessage("pattern.apart.withdrawn");
        look();
        assertThat(about("manager", Roles.ENHETSCHEF, made.get(0))).hasSize(1);
        assertThat(stage.rows.column(
                        "select action from audit_entry where object_type = 'apart' and object_id = ? order by seq",
                        said.id()))
                .containsExactly("ADD", "CHANGE");
    }

    @Test
    void theListCostsOneStatement() throws Exception {
        stage.year("HSL");
        stage.reports("HSL", 6, "Den nya " + word + " gick inte att låsa");
        look();

        assertThat(Statements.sentBy(em, () -> ofManager(FindingKind.THEME))).isLessThanOrEqualTo(BUDGET);
    }

    private void look() throws Exception {
        transaction.begin();
        job.look(LocalDate.now().plusDays(1), FindingKind.THEME);
        transaction.commit();
    }

    private List<FindingRow> ofManager(FindingKind kind) throws Exception {
        return stage.as(
                "manager",
                Roles.ENHETSCHEF,
                () -> findings.list(new FindingFilter(FindingState.OPEN, kind, null), 0, 10)
                        .rows());
    }

    private List<FindingRow> ofWord(String name, String role) throws Exception {
        return stage.as(
                        name,
                        role,
                        () -> findings.list(
                                new FindingFilter(FindingState.OPEN, FindingKind.THEME, stage.unit), 0, 500))
                .rows();
    }

    private List<FindingRow> about(String name, String role, long deviationId) throws Exception {
        return stage.as(name, role, () -> findings.about(deviationId)).rows();
    }

    private void manager(As.Work work) throws Exception {
        stage.does("manager", Roles.ENHETSCHEF, work);
    }
}
