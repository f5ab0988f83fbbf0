package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Whatever is typed into a lex Sarah case is kept as it was typed, or refused at its field with nothing stored. */
class LexSarahInputIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final int LONGEST = 10_000;

    @Inject
    private PerformerReportService performers;

    @Inject
    private LexSarahService cases;

    @Inject
    private LexSarahWork work;

    private LexSarahStage stage;

    @BeforeEach
    void aStage() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexSarahStage();
    }

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, <script>alert(1)</script>",
        "#{1+1} ${1+1}, #{1+1} ${1+1}",
        "x'); drop table lex_sarah; --, x'); drop table lex_sarah; --",
        "\uD83D\uDE00 \u202Evänster, \uD83D\uDE00 \u202Evänster",
        "rad\u0000 ett\u0007, rad ett"
    })
    void wordsAreKeptAsTheyWereTyped(String typed, String kept) throws Exception {
        String number = registered(typed, TODAY.minusDays(3));
        stage.does("receiver", () -> work.start(stage.ref(number), LegalArea.SOL, false));
        long event = stage.point(number, "EVENT");
        stage.does("receiver", () -> work.note(stage.ref(number), event, Nature.FACT, typed, typed));

        LexSarahView seen = stage.employee("receiver", () -> cases.open(number, LexSarahTab.INVESTIGATION));
        assertThat(seen.report().words()).isEqualTo(kept);
        assertThat(seen.parts().sections())
                .flatExtracting(LexSarahView.Section::notes)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo(kept);
                    assertThat(note.source()).isEqualTo(kept);
                });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t ", "\u0000\u0001"})
    void nothingIsAskedForAtItsField(String typed) throws Exception {
        long before = stage.rows.number("select count(*) from lex_sarah");

        assertThatThrownBy(() -> registered(typed, TODAY)).hasMessage("reported: shared.required");

        assertThat(stage.rows.number("select count(*) from lex_sarah")).isEqualTo(before);
    }

    @Test
    void asMuchAsThereIsRoomForAndNoMore() throws Exception {
        long before = stage.rows.number("select count(*) from lex_sarah");
        assertThatThrownBy(() -> registered("å".repeat(LONGEST + 1), TODAY)).hasMessage("reported: shared.tooLong");
        assertThat(stage.rows.number("select count(*) from lex_sarah")).isEqualTo(before);

        assertThat(registered("å".repeat(LONGEST), TODAY)).startsWith("LS-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LS-1899-0001", "' or 1=1 --", "", "\u0000"})
    void anUnknownNumberTellsNothing(String number) {
        assertThatThrownBy(() -> stage.employee("receiver", () -> cases.open(number, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "9999-12-31"})
    void daysThatCannotBeAreRefused(LocalDate occurred) {
        assertThatThrownBy(() -> registered("Utebliven insats.", occurred))
                .hasMessageStartingWith("occurred: shared.day");
    }

    private String registered(String words, LocalDate occurred) throws Exception {
        return stage.as(
                "receiver",
                Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE),
                () -> performers.register(
                        new PerformerReportService.Told("Omsorg AB", "Telefon", words, occurred, TODAY, TODAY)));
    }
}
