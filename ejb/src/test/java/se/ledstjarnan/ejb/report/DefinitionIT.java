package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ChapterTerms;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.DefinitionTerms;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A kind of report made without a programmer. */
class DefinitionIT extends ContainerTest {

    private static final String KEEPER = "mallar-sven";
    private static final String MAS = "mallar-mats";

    @Inject
    private DefinitionService definitions;

    @Inject
    private MadeReportService reports;

    @Inject
    private MadeWorkService work;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(KEEPER, Roles.SYSTEMFORVALTARE);
        ReportFacts.role(MAS, Roles.MAS);
    }

    private <T> T keeper(java.util.concurrent.Callable<T> verb) throws Exception {
        return As.role(KEEPER, Roles.SYSTEMFORVALTARE, verb);
    }

    private long yearly() throws Exception {
        return id("kvalitetsberattelse", DefinitionStatus.IN_FORCE);
    }

    private long id(String code, DefinitionStatus status) throws Exception {
        return keeper(definitions::list).stream()
                .filter(row -> row.code().equals(code) && row.status() == status)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DefinitionView view(long id) throws Exception {
        return keeper(() -> definitions.open(id));
    }

    private static ChapterTerms chapter(String heading, String... sources) {
        return new ChapterTerms(1, heading, "Skriv kort.", true, Role.MAS, null, null, List.of(sources));
    }

    private void as(long id, Change change) throws Exception {
        long version = view(id).version();
        As.role(KEEPER, Roles.SYSTEMFORVALTARE, () -> change.make(version));
    }

    private interface Change {
        void make(long version);
    }

    private long copied(String name) throws Exception {
        long copy = keeper(() -> definitions.copy(yearly(), name));
        DefinitionTerms terms = new DefinitionTerms(
                name, "Egen rapport.", PeriodKind.YEAR, Set.of(Role.MAS), Set.of(Role.MAS), 30, null, false);
        int chapters = view(copy).chapters().size();
        for (int i = chapters; i > 1; i--) {
            int position = i;
            as(copy, version -> definitions.remove(copy, version, position));
        }
        as(copy, version -> definitions.chapter(copy, version, 1, chapter("Vår egen rubrik")));
        as(copy, version -> definitions.describe(copy, version, terms));
        return copy;
    }

    @Test
    void aCopyMakesReportsOfItsOwn() throws Exception {
        long copy = copied("Uppföljning av nattbemanning");
        as(copy, version -> definitions.enforce(copy, version));
        String code = view(copy).code();
        assertThat(code).isEqualTo("uppfoljning-av-nattbemanning");
        int number = As.role(MAS, Roles.MAS, () -> work.draft(code, LocalDate.of(2020, 5, 5), null, OrganisedAs.THEN));
        assertThat(As.role(MAS, Roles.MAS, () -> reports.open(number, 2)).document())
                .contains("1 Vår egen rubrik");
    }

    @Test
    void aReportKeepsTheEditionItWasDraftedBy() throws Exception {
        long first = copied("Rapport om tillsyn");
        as(first, version -> definitions.enforce(first, version));
        String code = view(first).code();
        int number = As.role(MAS, Roles.MAS, () -> work.draft(code, LocalDate.of(2020, 5, 5), null, OrganisedAs.THEN));
        long second = keeper(() -> definitions.change(first));
        as(second, version -> definitions.chapter(second, version, 1, chapter("En ny rubrik")));
        as(second, version -> definitions.enforce(second, version));
        assertThat(view(first).status()).isEqualTo(DefinitionStatus.RETIRED);
        assertThat(view(second).edition()).isEqualTo(2);
        assertThat(As.role(MAS, Roles.MAS, () -> reports.open(number, 2)).document())
                .contains("Vår egen rubrik")
                .doesNotContain("En ny rubrik");
        int next = As.role(MAS, Roles.MAS, () -> work.draft(code, LocalDate.of(2021, 5, 5), null, OrganisedAs.THEN));
        assertThat(As.role(MAS, Roles.MAS, () -> reports.open(next, 2)).document())
                .contains("En ny rubrik");
    }

    @Test
    void figuresThatNothingHandsInAreRefused() throws Exception {
        long copy = copied("Rapport med fel siffror");
        as(copy, version -> definitions.chapter(copy, version, null, chapter("Fel", "finns.inte")));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(copy, version -> definitions.enforce(copy, version)))
                .matches(e -> e.key().equals("report.unknownSource"));
    }

    @Test
    void whatIsInForceIsChangedByANewEditionAlone() throws Exception {
        long copy = copied("Rapport som står fast");
        as(copy, version -> definitions.enforce(copy, version));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(copy, version -> definitions.remove(copy, version, 1)))
                .matches(e -> e.key().equals("report.definitionInForce"));
        keeper(() -> definitions.change(copy));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> keeper(() -> definitions.change(copy)))
                .matches(e -> e.key().equals("report.definitionBegun"));
        long quarter = id("mas-kvartal", DefinitionStatus.IN_FORCE);
        long own = keeper(() -> definitions.copy(quarter, "Egen kvartalsrapport " + copy));
        assertThat(view(own).chapters())
                .as("the quarter is a definition as all others")
                .extracting(DefinitionView.Chapter::terms)
                .isEqualTo(view(quarter).chapters().stream()
                        .map(DefinitionView.Chapter::terms)
                        .toList());
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(own, version -> definitions.retire(own, version)))
                .matches(e -> e.key().equals("report.definitionFixed"));
    }
}
