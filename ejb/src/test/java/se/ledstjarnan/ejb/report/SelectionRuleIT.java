package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.report.SelectionRuleService.RuleRow;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** Drafting chooses by the rules that hold, says by which, and keeps what it was made by. */
class SelectionRuleIT extends ReportContainerTest {

    @Inject
    private SelectionRuleService rules;

    @Inject
    private SelectionService selection;

    private long unit;

    @BeforeEach
    void facts() throws SQLException {
        unit = ReportFacts.unit("Regelboendet", ReportFacts.department("Regelavdelningen"));
    }

    /** Other tests draft too, and expect nothing to be chosen. */
    @AfterEach
    void noRuleHolds() throws Exception {
        for (RuleRow rule : all()) {
            if (!rule.ended()) {
                asMas(() -> rules.end(rule.id(), rule.version(), "Slut på provet"));
            }
        }
    }

    @Test
    void choosesWhatTheRulesSayAndKeepsTheirWords() throws Exception {
        Quarter quarter = new Quarter(2015, 2);
        LocalDate day = LocalDate.of(2015, 5, 4);
        String serious = ReportFacts.deviation(unit, day, "TRYCKSAR", 4);
        String mild = ReportFacts.deviation(unit, day, "TRYCKSAR", 2);
        String duplicate = ReportFacts.deviation(unit, day, "TRYCKSAR", 4, "HSL", "DEVIATION", "DUPLICATE", "NONE");
        String worstOfMany = null;
        for (int i = 0; i < 6; i++) {
            String number = ReportFacts.deviation(unit, day.plusDays(i), "LAKEMEDEL", i == 3 ? 2 : 1);
            worstOfMany = i == 3 ? number : worstOfMany;
        }
        String elsewhere =
                ReportFacts.deviation(ReportFacts.unit("Annat", ReportFacts.department("Annan")), day, "LAKEMEDEL", 2);
        asMas(() -> rules.add(null, 3, null, "Allvarligt ska upp"));
        asMas(() -> rules.add(category("LAKEMEDEL"), null, 5, "Mål för året"));

        draft(quarter);

        List<Candidate> candidates = candidates(quarter);
        assertThat(candidates)
                .filteredOn(Candidate::selected)
                .extracting(Candidate::caseNumber)
                .containsExactlyInAnyOrder(serious, worstOfMany)
                .doesNotContain(mild, duplicate, elsewhere);
        assertThat(words(serious).reason()).isEqualTo("Alla avvikelser med allvarlighetsgrad 3 eller högre");
        assertThat(words(worstOfMany).reason()).contains("Läkemedel", "minst 5");
        String document = told(quarter);
        assertThat(document).contains("Alla avvikelser med allvarlighetsgrad 3 eller högre.", "Vald enligt regeln");
        assertThat(selected(quarter)).isEqualTo(2);
    }

    @Test
    void aReportKeepsTheRulesItWasMadeBy() throws Exception {
        Quarter quarter = new Quarter(2015, 3);
        String number = ReportFacts.deviation(unit, LocalDate.of(2015, 8, 4), "TRYCKSAR", 3);
        String later = ReportFacts.deviation(unit, LocalDate.of(2015, 8, 5), "TRYCKSAR", 2);
        asMas(() -> rules.add(null, 3, null, "Allvarligt"));
        draft(quarter);

        noRuleHolds();
        asMas(() -> rules.add(null, 2, null, "Även måttligt"));
        assertThat(told(quarter)).contains("allvarlighetsgrad 3 eller");
        assertThat(candidates(quarter)).filteredOn(Candidate::selected).hasSize(1);

        refresh(quarter);
        assertThat(told(quarter)).contains("allvarlighetsgrad 2 eller").doesNotContain("grad 3 eller högre.");
        assertThat(candidates(quarter))
                .filteredOn(Candidate::selected)
                .extracting(Candidate::caseNumber)
                .containsExactlyInAnyOrder(number, later);
    }

    @Test
    void whatARuleChoseIsLeftOutForAReasonAndNeverLost() throws Exception {
        Quarter quarter = new Quarter(2015, 4);
        String number = ReportFacts.deviation(unit, LocalDate.of(2015, 11, 4), "TRYCKSAR", 4);
        String own = ReportFacts.deviation(unit, LocalDate.of(2015, 11, 5), "TRYCKSAR", 1);
        asMas(() -> rules.add(null, 4, null, "Allvarligast"));
        draft(quarter);
        asMas(() -> selection.write(own, 0, "Lärorik", "En person fick ett sår."));

        assertRefused(
                "report.chosenByRule",
                () -> selection.remove(number, words(number).version()));
        assertRefused(
                "shared.required",
                () -> selection.leaveOut(number, words(number).version(), " "));
        assertRefused(
                "report.notChosenByRule",
                () -> selection.leaveOut(own, words(own).version(), "Nej"));
        asMas(() -> selection.leaveOut(number, words(number).version(), "Redan redovisad"));
        assertThat(selected(quarter)).isEqualTo(1);
        refresh(quarter);
        assertThat(candidates(quarter))
                .filteredOn(Candidate::leftOut)
                .extracting(Candidate::caseNumber)
                .containsExactly(number);

        asMas(() -> selection.takeBack(number, words(number).version()));
        assertThat(selected(quarter)).isEqualTo(2);
        noRuleHolds();
        refresh(quarter);
        assertThat(candidates(quarter))
                .as("nothing was written of what no rule chooses any more")
                .filteredOn(Candidate::selected)
                .extracting(Candidate::caseNumber)
                .containsExactly(own);
    }

    @Test
    void refusesRulesThatSayNothingOrTooMuch() throws Exception {
        assertRefused("report.ruleChoosesAll", () -> rules.add(category("FALL"), null, null, "Allt"));
        assertRefused("report.noSuchSeverity", () -> rules.add(null, 5, null, "Fel"));
        assertRefused("report.ruleTimes", () -> rules.add(null, null, 4, "Avslöjar små tal"));
        assertRefused("report.ruleCategory", () -> rules.add(category("BEMOTANDE"), 3, null, "Fel lag"));
        assertRefused("shared.required", () -> rules.add(null, 3, null, " "));
        asMas(() -> rules.add(null, 3, null, "En regel"));
        RuleRow made = all().stream().filter(rule -> !rule.ended()).findFirst().orElseThrow();
        asMas(() -> rules.end(made.id(), made.version(), "Ny regel"));
        assertThatThrownBy(() -> asMas(() -> rules.end(made.id(), made.version(), "En gång till")))
                .isInstanceOf(StaleDataException.class);
        for (String role : List.of(Roles.SOCIALCHEF, Roles.NAMND, Roles.ENHETSCHEF, Roles.SYSTEMFORVALTARE)) {
            assertThatThrownBy(() -> As.role("regel-annan-" + role.toLowerCase(), role, () -> rules.all()))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> Database.application().execute("delete from selection_rule"))
                .hasMessageContaining("permission denied");
    }

    private static long category(String code) throws SQLException {
        return Database.owner().number("select id from category where code = ?", code);
    }

    private List<RuleRow> all() throws Exception {
        return As.role(MAS, Roles.MAS, () -> rules.all());
    }

    private List<Candidate> candidates(Quarter quarter) throws Exception {
        return As.role(MAS, Roles.MAS, () -> selection.candidates(quarter));
    }

    private SelectionService.Words words(String number) throws Exception {
        return As.role(MAS, Roles.MAS, () -> selection.words(number).orElseThrow());
    }

    /** How many the report tells of. */
    private long selected(Quarter quarter) throws SQLException {
        return Database.owner()
                .number(
                        "select json_array_length(cast(block as json) -> 'lists' -> 1 -> 'rows') from made_report_data d"
                                + " join made_report r on r.id = d.report_id where r.number = ? and d.source = 'deviation.selected'",
                        number(quarter));
    }

    private static void assertRefused(String key, As.Work work) {
        assertThatThrownBy(() -> As.role(MAS, Roles.MAS, work))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
