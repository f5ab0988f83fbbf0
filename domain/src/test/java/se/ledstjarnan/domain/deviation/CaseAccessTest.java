package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.deviation.Cases.ANNA;
import static se.ledstjarnan.domain.deviation.Cases.BJORKEN;
import static se.ledstjarnan.domain.deviation.Cases.HANDLER;
import static se.ledstjarnan.domain.deviation.Cases.KARIN;
import static se.ledstjarnan.domain.deviation.Cases.NOW;
import static se.ledstjarnan.domain.deviation.Cases.scope;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

class CaseAccessTest {

    private static final Scope MANAGER = scope(KARIN.getId(), Set.of(Role.ENHETSCHEF), Set.of(BJORKEN.getId()));
    private static final Scope OTHER_MANAGER = scope(50, Set.of(Role.ENHETSCHEF), Set.of(12L));
    private static final Scope MAS = scope(51, Set.of(Role.MAS), Set.of(), AppointmentKind.LEX_MARIA_RECEIVER);
    private static final Scope COORDINATOR =
            scope(52, Set.of(Role.KVALITETSSAMORDNARE), Set.of(), AppointmentKind.LEX_SARAH_RECEIVER);
    private static final Scope CHIEF = scope(53, Set.of(Role.SOCIALCHEF), Set.of());
    private static final Scope ADMINISTRATOR = scope(54, Set.of(Role.SYSTEMFORVALTARE), Set.of());

    @Test
    void ordinaryHealthCareCaseIsTheManagersAndMasFollowsIt() {
        Deviation deviation = Cases.reported();

        assertThat(actors(deviation, MANAGER)).contains(CaseActor.HANDLER);
        assertThat(actors(deviation, MAS)).containsExactly(CaseActor.OVERSEER);
        assertThat(actors(deviation, CHIEF)).containsExactly(CaseActor.OVERSEER);
        assertThat(actors(deviation, COORDINATOR)).isEmpty();
        assertThat(actors(deviation, OTHER_MANAGER)).isEmpty();
        assertThat(actors(deviation, ADMINISTRATOR)).isEmpty();
    }

    @Test
    void leadingWithoutTheRoleGivesNothing() {
        Scope without = scope(KARIN.getId(), Set.of(Role.MEDARBETARE), Set.of(BJORKEN.getId()));

        assertThat(actors(Cases.reported(), without)).isEmpty();
    }

    @Test
    void reporterIsReporterAndMayNotReadTheInvestigation() {
        Set<CaseActor> anna = actors(Cases.reported(), scope(ANNA.getId(), Set.of(Role.MEDARBETARE), Set.of()));

        assertThat(anna).containsExactly(CaseActor.REPORTER);
        assertThat(CaseAccess.mayRead(anna)).isFalse();
    }

    @Test
    void suspectedMisconductLeavesTheManagerOnlyProtection() {
        Deviation deviation = Cases.reported(ReportKind.MISCONDUCT);

        assertThat(actors(deviation, MANAGER)).containsExactly(CaseActor.PROTECTOR);
        assertThat(CaseAccess.mayRead(actors(deviation, MANAGER))).isFalse();
        assertThat(actors(deviation, COORDINATOR)).containsExactly(CaseActor.HANDLER);
        assertThat(actors(deviation, MAS)).isEmpty();
        assertThat(CaseAccess.actors(deviation, OTHER_MANAGER, true)).isEmpty();
    }

    @Test
    void suspectedLexMariaIsHandledByTheAppointedAndReadByTheManager() {
        Deviation deviation = Cases.investigating();
        deviation.suspect(Restriction.LEX_MARIA, "Fördes till sjukhus.", HANDLER, NOW);

        assertThat(actors(deviation, MANAGER)).containsExactly(CaseActor.READER);
        assertThat(actors(deviation, MAS)).contains(CaseActor.HANDLER);
    }

    @Test
    void whomTheCaseConcernsAsManagerSeesNothingWhateverTheRole() {
        Deviation deviation = new Deviation(
                "2026-0002",
                Cases.report(ReportKind.DEVIATION),
                BJORKEN,
                ANNA,
                true,
                new Reception(null, Role.SOCIALCHEF, Set.of(KARIN.getId())),
                NOW,
                NOW);

        assertThat(actors(deviation, MANAGER)).isEmpty();
        assertThat(actors(deviation, scope(KARIN.getId(), Set.of(Role.MAS, Role.SOCIALCHEF), Set.of())))
                .isEmpty();
        assertThat(actors(deviation, CHIEF)).contains(CaseActor.HANDLER);
    }

    @Test
    void namesOfIndividualsAreForThoseWhoNeedThem() {
        Deviation deviation = Cases.reported();

        assertThat(CaseAccess.mayReadPerson(deviation, actors(deviation, MANAGER)))
                .isTrue();
        assertThat(CaseAccess.mayReadPerson(deviation, actors(deviation, MAS))).isTrue();
        assertThat(CaseAccess.mayReadPerson(deviation, Set.of(CaseActor.REPORTER)))
                .isFalse();
        assertThat(CaseAccess.mayReadPerson(deviation, Set.of(CaseActor.READER)))
                .isFalse();
    }

    @Test
    void aProtectedIdentityIsForThoseWhoHandleAndProtectOnly() {
        Deviation deviation = Cases.reported();
        deviation.protectPerson(true);

        for (CaseActor actor : CaseActor.values()) {
            assertThat(CaseAccess.mayReadPerson(deviation, Set.of(actor)))
                    .as(actor.name())
                    .isEqualTo(actor == CaseActor.HANDLER || actor == CaseActor.PROTECTOR);
        }
    }

    private static Set<CaseActor> actors(Deviation deviation, Scope scope) {
        return CaseAccess.actors(deviation, scope, false);
    }
}
