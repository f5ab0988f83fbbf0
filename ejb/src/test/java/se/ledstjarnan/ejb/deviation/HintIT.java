package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Hints of lex Sarah and lex Maria: who sees them, why they are given, who keeps them and how they are measured. */
class HintIT extends ContainerTest {

    @Inject
    private HintRuleService rules;

    @Inject
    private CaseService cases;

    private CaseStage stage;
    private String word;

    @BeforeEach
    void stage() throws Exception {
        stage = new CaseStage();
        word = "zq" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x") + "ord";
        stage.facts.employee("kerstin");
    }

    @AfterEach
    void asItWas() throws Exception {
        stage.rows.execute("delete from hint_rule where words like '%zq%'");
    }

    @Test
    void isGivenWithItsWordsToWhoeverJudgesAndUntilThen() throws Exception {
        kerstin(() -> rules.add(Restriction.LEX_SARAH, typed("Prov " + word, word + ", okänt uttryck")));
        long id = saying(stage.cases.received(stage.unit, "SOL", "NONE", "REPORTED"));

        assertThat(hints(id)).singleElement().satisfies(hint -> {
            assertThat(hint.law()).isEqualTo(Restriction.LEX_SARAH);
            assertThat(hint.words()).isEqualTo(word);
        });
        long judged = saying(stage.cases.received(stage.unit, "SOL", "NONE", "INVESTIGATING"));
        assertThat(hints(judged)).isEmpty();
        stage.rows.execute("update deviation set kind = 'MISCONDUCT' where id = ?", id);
        assertThat(hints(id)).as("is under its law already").isEmpty();
    }

    /** Else "ingen kom" would be met by every report in which somebody came. */
    @Test
    void noDeliveredPhraseLosesAWord() throws Exception {
        assertThat(stage.rows.column("select trim(w) from hint_rule h, unnest(string_to_array(h.words, ',')) w"
                        + " where hint_phrase(w) is null"))
                .isEmpty();
    }

    @Test
    void ofAPersonIsNotGivenWhereNobodyIsConcerned() throws Exception {
        kerstin(() -> rules.add(Restriction.LEX_SARAH, new HintRuleService.Typed("Prov " + word, word, true)));
        long id = saying(stage.cases.received(stage.unit, "SOL", "NONE", "REPORTED"));
        stage.rows.execute("update deviation set concerns = 'ONE_PERSON' where id = ?", id);
        assertThat(hints(id)).hasSize(1);

        stage.rows.execute("update deviation set concerns = 'OPERATION' where id = ?", id);
        assertThat(hints(id)).isEmpty();
    }

    @Test
    void isMeasuredAgainstWhatWasJudged() throws Exception {
        kerstin(() -> rules.add(Restriction.LEX_SARAH, typed("Prov " + word, word)));
        HintMeasure before = sarah().measure();
        saying(stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "INVESTIGATING"));
        saying(stage.cases.received(stage.unit, "SOL", "NONE", "INVESTIGATING"));
        stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "INVESTIGATING");
        saying(stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "INVESTIGATING"));

        HintRuleService.OfLaw now = sarah();
        assertThat(now.measure().judged() - before.judged()).isEqualTo(3);
        assertThat(now.measure().suspected() - before.suspected()).isEqualTo(2);
        assertThat(now.measure().hinted() - before.hinted()).isEqualTo(2);
        assertThat(now.measure().right() - before.right()).isEqualTo(1);
        assertThat(now.rules())
                .filteredOn(row -> row.words().equals(word))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.hits()).isEqualTo(2);
                    assertThat(row.right()).isEqualTo(1);
                });
        HintMeasure known = new HintMeasure(10, 4, 5, 3);
        assertThat(List.of(known.precision(), known.recall(), known.together(), known.missed()))
                .containsExactly(60, 75, 67, 1);
        assertThat(new HintMeasure(10, 0, 0, 0).together()).isNull();
    }

    @Test
    void eachLawIsKeptByThoseWhoOverseeIt() throws Exception {
        kerstin(() -> rules.add(Restriction.LEX_SARAH, typed("Prov " + word, word)));
        HintRuleRow row = sarah().rules().stream()
                .filter(each -> each.words().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(kerstin(() -> rules.all()))
                .extracting(HintRuleService.OfLaw::law)
                .containsExactly(Restriction.LEX_SARAH);
        assertThatThrownBy(() -> kerstin(() -> rules.add(Restriction.LEX_MARIA, typed("Prov", word))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> As.role(stage.facts.username("manager"), Roles.ENHETSCHEF, () -> rules.all()))
                .isInstanceOf(EJBAccessException.class);
        kerstin(() -> rules.use(Restriction.LEX_SARAH, row.id(), row.version(), false));
        assertThatThrownBy(() -> kerstin(() -> rules.use(Restriction.LEX_SARAH, row.id(), row.version(), true)))
                .isInstanceOf(StaleDataException.class);
        for (String common : List.of("och, att", word + ", ingen kom")) {
            assertThatThrownBy(() -> kerstin(() -> rules.add(Restriction.LEX_SARAH, typed("Prov2 " + word, common))))
                    .hasMessage("words: deviation.hint.tooCommon");
        }
    }

    private HintRuleService.OfLaw sarah() throws Exception {
        return kerstin(() -> rules.all()).get(0);
    }

    private List<CaseHint> hints(long id) throws Exception {
        return As.roles(
                stage.facts.username("manager"),
                Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF),
                () -> cases.open(stage.cases.number(id), CaseTab.EVENT).parts().hints());
    }

    private long saying(long id) throws Exception {
        stage.rows.execute("update deviation set what_happened = 'Det var ' || ? where id = ?", word, id);
        return id;
    }

    private static HintRuleService.Typed typed(String name, String words) {
        return new HintRuleService.Typed(name, words, false);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.role(stage.facts.username("kerstin"), Roles.KVALITETSSAMORDNARE, task);
    }

    private void kerstin(As.Work task) throws Exception {
        As.role(stage.facts.username("kerstin"), Roles.KVALITETSSAMORDNARE, task);
    }
}
