package se.ledstjarnan.domain.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** The rules of a lex Sarah case, by a private performer's report, which needs nothing else to be there. */
class LexSarahTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T12:00:00Z"), ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Employee KERSTIN = id(new Employee("kerstin", "Kerstin", "Dahl", "samordnare", null), 1);
    private static final Employee SOFIA = id(new Employee("sofia", "Sofia", "Åkesson", "socialchef", null), 2);
    private static final LexSarahParty HANDLER = new LexSarahParty(KERSTIN, Set.of(LexSarahActor.HANDLER));
    private static final LexSarahParty DECIDER = new LexSarahParty(SOFIA, Set.of(LexSarahActor.DECIDER));
    private static final Set<PointKind> ALL = EnumSet.allOf(PointKind.class);
    private static final Set<InformedParty> TOLD = EnumSet.of(InformedParty.PERFORMER, InformedParty.INDIVIDUAL);

    @Test
    void theTitleHoldsNoHalfACharacter() {
        for (int before = 70; before < 110; before++) {
            String words = "a".repeat(before) + "\uD83D\uDE00".repeat(30);
            LexSarah made = LexSarah.ofPerformer(
                    "LS-2026-0001",
                    new Performer("Omsorg AB", "Telefon", TODAY),
                    null,
                    words,
                    TODAY,
                    TODAY,
                    KERSTIN,
                    NOW);

            assertThat(made.getTitle().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21, 2026-11-21, occurred: shared.dayInFuture",
        "1899-12-31, 2026-11-10, 2026-11-12, occurred: shared.dayTooLongAgo",
        "2026-11-10, 2026-11-09, 2026-11-12, performerReceived: lexsarah.receivedBeforeEvent",
        "2026-11-10, 2026-11-12, 2026-11-11, received: lexsarah.toldBeforeReceived",
        "2026-11-10, 2026-11-12, 2026-11-21, received: shared.dayInFuture"
    })
    void datesOutOfOrderAreRefusedAtTheirField(
            LocalDate occurred, LocalDate performers, LocalDate told, String refusal) {
        assertThatThrownBy(() -> LexSarah.ofPerformer(
                        "LS-2026-0001",
                        new Performer("Omsorg AB", "Telefon", performers),
                        null,
                        "Utebliven insats",
                        occurred,
                        told,
                        KERSTIN,
                        NOW))
                .hasMessage(refusal);
    }

    @Test
    void isDecidedByAnotherThanWhoProposed() {
        LexSarah proposed = proposed(Grade.MISCONDUCT);
        LexSarahParty both = new LexSarahParty(KERSTIN, EnumSet.of(LexSarahActor.HANDLER, LexSarahActor.DECIDER));

        assertThatThrownBy(() -> proposed.decide(Grade.MISCONDUCT, "Ja", "Delegation", TODAY, both, NOW))
                .hasMessage("lexsarah.proposerDecides");
        assertThatThrownBy(() -> proposed.decide(Grade.MISCONDUCT, "Ja", "Delegation", TODAY, HANDLER, NOW))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> proposed.decide(Grade.MISCONDUCT, " ", "Delegation", TODAY, DECIDER, NOW))
                .hasMessage("comment: shared.required");
        assertThatThrownBy(() -> proposed.decide(Grade.MISCONDUCT, "Ja", "P 1", TODAY.minusDays(1), DECIDER, NOW))
                .hasMessage("decidedOn: lexsarah.decidedBeforeProposed");
        proposed.decide(Grade.MISCONDUCT, "Ja", "Delegation", TODAY, DECIDER, NOW);
        assertThat(proposed.getStatus()).isEqualTo(LexSarahStatus.DECIDED);
    }

    @Test
    void aProposalNeedsEveryHeadingThatTheRulesDemand() {
        LexSarah started = started();
        for (PointKind kind : PointKind.values()) {
            Set<PointKind> lacking = EnumSet.complementOf(EnumSet.of(kind));
            if (kind.isDemanded()) {
                assertThatThrownBy(() -> started.propose(Grade.MISCONDUCT, "Brister", lacking, HANDLER, NOW))
                        .as("" + kind)
                        .hasMessage("lexsarah.investigationLacks");
            }
        }
        assertThat(Arrays.stream(PointKind.values()).filter(PointKind::isDemanded))
                .hasSize(9);
    }

    @Test
    void aQuickEndNeedsADocumentedStandpointAndAnotherPersonsDecision() {
        LexSarah started = started();

        assertThatThrownBy(() -> started.proposeQuickly(" ", HANDLER, NOW)).hasMessage("comment: shared.required");
        started.proposeQuickly("Klart att det inte är något.", HANDLER, NOW);

        assertThat(started.getStatus()).isEqualTo(LexSarahStatus.PROPOSED);
        assertThat(started.getProposed()).isEqualTo(Grade.NO_MISCONDUCT);
        assertThatThrownBy(() -> started.close(TOLD, HANDLER, NOW)).hasMessage("lexsarah.notInThisStatus");
    }

    @Test
    void ivoIsNotToldBeforeTheGrade() {
        LexSarah proposed = proposed(Grade.SERIOUS);

        assertThatThrownBy(() -> proposed.notifyIvo(TODAY, null, HANDLER, NOW)).hasMessage("lexsarah.notGradedSerious");
        proposed.decide(Grade.SERIOUS, "Ja", "Delegation", TODAY, DECIDER, NOW);
        assertThatThrownBy(() -> proposed.sendInvestigation(TODAY, HANDLER, NOW))
                .hasMessage("ivo.notNotified");
        assertThatThrownBy(() -> proposed.notifyIvo(TODAY.minusDays(1), null, HANDLER, NOW))
                .hasMessage("notifiedOn: ivo.notifiedBeforeGrade");
        proposed.notifyIvo(TODAY, "3.1.2-1/2026", HANDLER, NOW);
        assertThatThrownBy(() -> proposed.notifyIvo(TODAY, null, HANDLER, NOW)).hasMessage("ivo.alreadyNotified");
        assertThatThrownBy(() -> proposed.sendInvestigation(TODAY.minusDays(1), HANDLER, NOW))
                .hasMessage("sentOn: ivo.sentBeforeNotified");
        assertThatThrownBy(() -> proposed.close(TOLD, HANDLER, NOW)).hasMessage("lexsarah.notReadyToClose");
        proposed.sendInvestigation(TODAY, HANDLER, NOW);
        proposed.close(TOLD, HANDLER, NOW);
        assertThatThrownBy(() -> proposed.ivoDecided(TODAY.minusDays(1), "1", "a", "b", HANDLER, NOW))
                .hasMessage("ivoDecidedOn: ivo.decidedBeforeNotified");
        proposed.ivoDecided(TODAY, "3.1.2-1/2026", "Avslutas", "Inget", HANDLER, NOW);
    }

    @Test
    void nobodyIsForgottenAtTheEnd() {
        LexSarah decided = proposed(Grade.MISCONDUCT);
        decided.decide(Grade.MISCONDUCT, "Ja", "Delegation", TODAY, DECIDER, NOW);

        assertThat(ClosingDemands.missing(decided, Set.of()))
                .containsExactly(ClosingDemands.TELL_PERFORMER, ClosingDemands.TELL_INDIVIDUAL);
        assertThatThrownBy(() -> decided.inform(InformedParty.INDIVIDUAL, LocalDate.of(2026, 1, 1), "x", HANDLER, NOW))
                .hasMessage("toldOn: lexsarah.toldBeforeReport");
        assertThatThrownBy(() -> decided.inform(InformedParty.INDIVIDUAL, null, " ", HANDLER, NOW))
                .hasMessage("text: shared.required");
        assertThatThrownBy(() -> decided.inform(InformedParty.REPORTER, TODAY, "x", HANDLER, NOW))
                .hasMessage("party: lexsarah.noReporter");
        decided.close(TOLD, HANDLER, NOW);
        assertThat(decided.getClosedAt()).isEqualTo(NOW.now());
    }

    @Test
    void theLawsClocksGetTheirFacts() {
        LexSarah decided = proposed(Grade.SERIOUS);
        decided.decide(Grade.SERIOUS, "Ja", "Delegation", TODAY, DECIDER, NOW);
        decided.notifyIvo(TODAY, null, HANDLER, NOW);

        Facts facts = LexSarahFacts.of(decided, ZONE);

        assertThat(facts.of(Fact.PERFORMER_INFORMED_BOARD)).isEqualTo(NOW.start(LocalDate.of(2026, 11, 12)));
        assertThat(facts.of(Fact.MISCONDUCT_FOUND_SERIOUS)).isEqualTo(NOW.now());
        assertThat(facts.of(Fact.MISCONDUCT_NOTIFIED)).isEqualTo(NOW.start(TODAY));
        assertThat(facts.has(Fact.MISCONDUCT_INVESTIGATION_SENT)).isFalse();
        assertThat(LexSarahFacts.areas(decided)).containsExactly(LegalArea.SOL);
    }

    @Test
    void aTemplateCanBeRewordedButNotCutDown() {
        List<Template.Written> written = new ArrayList<>(Arrays.stream(PointKind.values())
                .filter(kind -> kind != PointKind.OWN)
                .map(kind -> new Template.Written(kind, "Rubrik " + kind, null))
                .toList());
        written.add(new Template.Written(PointKind.OWN, " ", null));
        assertThat(new Template(2, written, "Tydligare", SOFIA, NOW.now()).getPoints())
                .hasSize(11);

        written.remove(0);
        assertThatThrownBy(() -> new Template(2, written, "Kortare", SOFIA, NOW.now()))
                .hasMessage("lexsarah.templateLacks");
    }

    private static LexSarah started() {
        LexSarah made = id(
                LexSarah.ofPerformer(
                        "LS-2026-0001",
                        new Performer("Omsorg AB", "Telefon", LocalDate.of(2026, 11, 11)),
                        null,
                        "Utebliven insats i tre veckor.",
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 12),
                        KERSTIN,
                        NOW),
                100);
        made.start(LegalArea.SOL, null, false, HANDLER, NOW);
        return made;
    }

    private static LexSarah proposed(Grade grade) {
        LexSarah started = started();
        started.propose(grade, "Brister", ALL, HANDLER, NOW);
        return started;
    }

    private static <T extends BaseEntity> T id(T entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
