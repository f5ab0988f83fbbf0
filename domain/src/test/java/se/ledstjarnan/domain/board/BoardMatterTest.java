package se.ledstjarnan.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.NotAllowedException;

class BoardMatterTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-10T08:00:00Z");
    private static final BoardMatter.Minutes MINUTES =
            new BoardMatter.Minutes(LocalDate.of(2026, 12, 9), "§ 114", "SN 2026-25-103");

    private final Employee mats = new Employee("mats", "Mats", "Ek", "MAS", null);
    private final BoardMatterParty writer = new BoardMatterParty(mats, Set.of(BoardMatterActor.WRITER));
    private final BoardMatterParty secretary = new BoardMatterParty(mats, Set.of(BoardMatterActor.SECRETARY));
    private final BoardMatterParty member = new BoardMatterParty(mats, Set.of(BoardMatterActor.MEMBER));

    @Test
    void isWrittenAttestedAndThenHanded() {
        BoardMatter matter = raised();
        assertThat(matter.getStatus()).isEqualTo(BoardMatterStatus.TO_WRITE);

        matter.write("Larm svarade inte. Alla larm är bytta.", true, writer, NOW);
        assertThat(matter.getStatus()).isEqualTo(BoardMatterStatus.READY);
        assertThat(matter.getAttestedBy()).isEqualTo(mats);

        matter.hand(MINUTES, secretary, LATER, ZONE);
        assertThat(matter.getStatus()).isEqualTo(BoardMatterStatus.HANDED);
        assertThat(matter.getParagraph()).isEqualTo("114");
        assertThat(matter.getRegistrationNumber()).isEqualTo("SN 2026-25-103");
    }

    @Test
    void nothingLeavesUnattestedOrWithAPersonalNumber() {
        BoardMatter matter = raised();

        assertThatThrownBy(() -> matter.write("Larmet", false, writer, NOW)).hasMessageContaining("board.notAttested");
        assertThatThrownBy(() -> matter.write("Om 19121212-1212", true, writer, NOW))
                .hasMessageContaining("board.personalNumber");
        assertThatThrownBy(() -> matter.write(" ", true, writer, NOW)).hasMessageContaining("shared.required");
        assertThatThrownBy(() -> matter.hand(MINUTES, writer, LATER, ZONE))
                .hasMessageContaining("board.notInThisStatus");
        assertThat(matter.getSummary()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11, board.dayInFuture", "2026-11-20, board.dayBeforeRaised", ", shared.required"})
    void theMeetingIsAfterItCameUpAndHasBeen(LocalDate day, String key) {
        BoardMatter matter = ready();

        assertThatThrownBy(() -> matter.hand(new BoardMatter.Minutes(day, "114", "SN 2026/1"), secretary, LATER, ZONE))
                .hasMessageContaining(key);
    }

    @Test
    void canBeWithdrawnWithAReasonUntilTheBoardHasIt() {
        BoardMatter matter = ready();
        assertThatThrownBy(() -> matter.withdraw("", writer)).hasMessageContaining("shared.required");

        matter.withdraw("Misstanken är borttagen.", writer);

        assertThat(matter.getStatus()).isEqualTo(BoardMatterStatus.WITHDRAWN);
        assertThatThrownBy(() -> matter.write("Åter", true, writer, NOW)).hasMessageContaining("board.notInThisStatus");
    }

    @Test
    void theSecretaryAndTheMembersWriteNothing() {
        assertThatThrownBy(() -> ready().write("Annat", true, secretary, NOW))
                .hasMessageContaining("board.notInThisStatus");
        assertThatThrownBy(() -> ready().hand(MINUTES, new BoardMatterParty(mats, Set.of()), LATER, ZONE))
                .isInstanceOf(NotAllowedException.class);
        for (BoardMatterStatus status : BoardMatterStatus.values()) {
            assertThat(BoardMatterProcess.allowed(status, member.as())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(BoardMatterStatus.class)
    void eachAreaIsItsOwnPersonsAndTheElectedSeeWhatTheyWereTold(BoardMatterStatus status) {
        boolean handed = status == BoardMatterStatus.HANDED;
        boolean attested = handed || status == BoardMatterStatus.READY;

        assertThat(actors(Role.MAS, Compartment.HEALTH_CARE, status)).containsExactly(BoardMatterActor.WRITER);
        assertThat(actors(Role.MAS, Compartment.SOCIAL_SERVICES, status)).isEmpty();
        assertThat(actors(Role.KVALITETSSAMORDNARE, Compartment.HEALTH_CARE, status))
                .isEmpty();
        assertThat(actors(Role.SOCIALCHEF, Compartment.SOCIAL_SERVICES, status))
                .containsExactly(BoardMatterActor.WRITER);
        assertThat(actors(Role.NAMND, Compartment.HEALTH_CARE, status).isEmpty())
                .isEqualTo(!handed);
        assertThat(actors(Role.NAMNDSEKRETERARE, Compartment.HEALTH_CARE, status)
                        .isEmpty())
                .isEqualTo(!attested);
        assertThat(actors(Role.ENHETSCHEF, Compartment.HEALTH_CARE, status)).isEmpty();
    }

    @Test
    void everyActionHasOneRow() {
        assertThat(BoardMatterProcess.table())
                .extracting(BoardMatterProcess.Rule::action)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BoardMatterAction.class));
    }

    private static Set<BoardMatterActor> actors(Role role, Compartment compartment, BoardMatterStatus status) {
        return BoardMatterParty.actors(Set.of(role), compartment, status);
    }

    private BoardMatter ready() {
        BoardMatter matter = raised();
        matter.write("Larm svarade inte.", true, writer, NOW);
        return matter;
    }

    private BoardMatter raised() {
        return new BoardMatter(
                new MatterForBoard("deviation:7", BoardMatterKind.HARM, Compartment.HEALTH_CARE, "2026-0431", mats),
                NOW);
    }
}
