package se.ledstjarnan.ejb.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.TODAY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.ejb.report.JpaSourceRows;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.MadeWorkService;
import se.ledstjarnan.ejb.report.ReportSource;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Reports of a year in which one unit took over another: as organised then and as organised now. */
class OrganisedReportIT extends ContainerTest {

    private static final ReportPeriod YEAR = ReportPeriod.ofYear(TODAY.getYear());

    @Inject
    @Any
    private Instance<ReportSource> sources;

    @Inject
    private JpaSourceRows rows;

    @Inject
    private MadeReportService reports;

    @Inject
    private MadeWorkService made;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    private ReorganisationStage stage;

    @BeforeEach
    void roseHasTakenOverLilac() throws Exception {
        stage = new ReorganisationStage();
        stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        stage.cases.received(stage.lilac, "SOL", "NONE", "CLOSED");
        stage.cases.received(stage.rose, "SOL", "NONE", "ACKNOWLEDGED");
        stage.lilacJoinsRose(reorganisations, work, steps);
    }

    @Test
    void unitsAreCountedAsTheyWereOrWithWhatTheyHaveTakenOver() {
        String both = ReportScope.together(Set.of(stage.lilac, stage.rose));

        assertThat(units(stage.department, OrganisedAs.THEN))
                .containsExactlyInAnyOrder(stage.lilac + ": 2", stage.rose + ": 1");
        assertThat(units(stage.department, OrganisedAs.NOW)).containsExactly(both + ": 3");
        assertThat(units(stage.rose, OrganisedAs.THEN)).containsExactly(stage.rose + ": 1");
        assertThat(units(stage.rose, OrganisedAs.NOW)).containsExactly(both + ": 3");
        assertThat(units(stage.lilac, OrganisedAs.THEN)).containsExactly(stage.lilac + ": 2");
        assertThat(units(stage.lilac, OrganisedAs.NOW)).isEmpty();
        assertThat(rows.scope(stage.rose, OrganisedAs.NOW, YEAR).knownAs()).isEqualTo(both);
        assertThat(rows.scope(stage.department, OrganisedAs.NOW, YEAR).knownAs())
                .as("the same units as lay under it then")
                .isEqualTo(String.valueOf(stage.department));
        assertThat(rows.scope(null, OrganisedAs.NOW, YEAR).knownAs()).isNull();
    }

    @Test
    void everySourceKnowsBothWays() {
        for (OrganisedAs as : OrganisedAs.values()) {
            for (Long unit : new Long[] {null, stage.rose, stage.department}) {
                ReportScope scope = rows.scope(unit, as, YEAR);
                sources.forEach(source -> assertThat(source.collect(YEAR, scope))
                        .as(source.code() + " " + as)
                        .isNotNull());
            }
        }
    }

    @Test
    void thereIsOneReportOfEach() throws Exception {
        int then = draft(OrganisedAs.THEN);
        int now = draft(OrganisedAs.NOW);

        assertThat(document(then)).doesNotContain("nuvarande organisation");
        assertThat(document(now)).contains("nuvarande organisation", "det som en enhet har tagit över räknas till den");
        assertThatThrownBy(() -> draft(OrganisedAs.NOW))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("report.madeExists");
    }

    private List<String> units(long unit, OrganisedAs as) {
        ReportScope scope = rows.scope(unit, as, YEAR);
        return sources.stream()
                .filter(each -> each.code().equals("deviation.byUnit"))
                .flatMap(each -> each.collect(YEAR, scope).tables().stream())
                .flatMap(table -> table.counts().rows().stream())
                .map(OrganisedReportIT::line)
                .toList();
    }

    private static String line(CountRow row) {
        return row.key() + ": " + row.counts().get(row.counts().size() - 1);
    }

    private int draft(OrganisedAs as) throws Exception {
        return As.role(
                stage.facts.username("chief"),
                Roles.SOCIALCHEF,
                () -> made.draft("kvalitetsberattelse", TODAY, stage.department, as));
    }

    private String document(int number) throws Exception {
        return As.role(stage.facts.username("chief"), Roles.SOCIALCHEF, () -> reports.open(number, 2))
                .document();
    }
}
