package se.ledstjarnan.domain.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.Complaint;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.Reception;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** The rules of a lex Maria case, from the suspicion to its end. */
class LexMariaTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T12:00:00Z"), ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate EVENT = LocalDate.of(2026, 11, 18);
    private static final Employee ANNA = id(new Employee("anna", "Anna", "Berg", "undersköterska", null), 1);
    private static final Employee MATS = id(new Employee("mats", "Mats", "Holm", "MAS", null), 3);
    private static final LexMariaParty HANDLER = new LexMariaParty(MATS, Set.of(LexMariaActor.HANDLER));
    private static final LexMariaParty NOTIFIER =
            new LexMariaParty(MATS, Set.of(LexMariaActor.HANDLER, LexMariaActor.NOTIFIER));
    private static final Set<InformationPoint> SIX = EnumSet.allOf(InformationPoint.class);

    private final LexMaria maria = raised();

    @Test
    void aNotificationComesAfterTheJudgementAndTheDecisionByOneWhoIsDesignated() {
        maria.start(HANDLER, NOW);
        assertThatThrownBy(() -> maria.notifyIvo(TODAY, null, NOTIFIER, NOW)).hasMessage("lexmaria.notDecided");
        assertThatThrownBy(() -> maria.decide(true, "Ja", "Beslut", NOTIFIER, NOW))
                .hasMessage("lexmaria.judgeFirst");
        maria.judge(Seriousness.MORE_CARE, "Fördes till sjukhus.", HANDLER, NOW);
        assertThatThrownBy(() -> maria.decide(true, "Ja", "Beslut", HANDLER, NOW))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> maria.decide(null, "Ja", "Beslut", NOTIFIER, NOW))
                .hasMessage("notify: shared.required");
        assertThatThrownBy(() -> maria.decide(false, "Nej", "Beslut", NOTIFIER, NOW))
                .hasMessage("notify: lexmaria.seriousIsNotified");
        assertThatThrownBy(() -> maria.decide(true, " ", "Beslut", NOTIFIER, NOW))
                .hasMessage("comment: shared.required");
        maria.decide(true, "Väsentligt ökat vårdbehov.", "Beslut", NOTIFIER, NOW);

        assertThatThrownBy(() -> maria.notifyIvo(EVENT, null, NOTIFIER, NOW))
                .hasMessage("notifiedOn: ivo.notifiedBeforeGrade");
        assertThatThrownBy(() -> maria.notifyIvo(TODAY.plusDays(1), null, NOTIFIER, NOW))
                .hasMessage("notifiedOn: shared.dayInFuture");
        maria.notifyIvo(TODAY, "3.4-1/2026", NOTIFIER, NOW);
        assertThatThrownBy(() -> maria.notifyIvo(TODAY, null, NOTIFIER, NOW)).hasMessage("ivo.alreadyNotified");
        assertThatThrownBy(() -> maria.sendInvestigation(TODAY, NOTIFIER, NOW)).hasMessage("lexmaria.notInThisStatus");
    }

    @Test
    void aDecisionThatTheJudgementNoLongerBearsFalls() {
        maria.start(HANDLER, NOW);
        maria.judge(Seriousness.HARM, "Blåmärke.", HANDLER, NOW);
        assertThatThrownBy(() -> maria.decide(true, "Ja", "Beslut", NOTIFIER, NOW))
                .hasMessage("notify: lexmaria.notSerious");
        maria.decide(false, "Inte allvarlig.", "Beslut", NOTIFIER, NOW);

        maria.judge(Seriousness.LASTING, "Röntgen visade fraktur.", HANDLER, NOW);

        assertThat(maria.getDecidedAt()).isNull();
        assertThat(LexMariaStanding.allowed(maria, NOTIFIER.as())).contains(LexMariaAction.DECIDE);
    }

    @ParameterizedTest
    @EnumSource(Seriousness.class)
    void aQuickEndIsForWhatIvoIsNotToldOf(Seriousness judged) {
        maria.start(HANDLER, NOW);
        if (judged.isNotifiable()) {
            assertThatThrownBy(() -> maria.concludeQuickly(judged, "Klart", "Beslut", NOTIFIER, NOW))
                    .hasMessage("seriousness: lexmaria.quickIsNotSerious");
        } else {
            assertThatThrownBy(() -> maria.concludeQuickly(judged, " ", "Beslut", NOTIFIER, NOW))
                    .hasMessage("comment: shared.required");
            maria.concludeQuickly(judged, "Inget som hade kunnat undvikas.", "Beslut", NOTIFIER, NOW);
            assertThat(maria.getStatus()).isEqualTo(LexMariaStatus.INVESTIGATED);
            assertThatThrownBy(() -> maria.close(HANDLER, NOW)).hasMessage("lexmaria.notReadyToClose");
        }
    }

    @Test
    void anInvestigationNeedsEveryPartThatIsDemanded() {
        maria.start(HANDLER, NOW);
        for (AnalysisPart part : AnalysisPart.values()) {
            if (part.isDemanded()) {
                assertThatThrownBy(() -> maria.finish(HANDLER, NOW))
                        .as("before " + part)
                        .hasMessage("lexmaria.analysisLacks");
                assertThat(LexMariaStanding.lacking(maria)).contains(part);
                write(part);
                assertThat(LexMariaStanding.lacking(maria)).doesNotContain(part);
            }
        }
        maria.finish(HANDLER, NOW);
        assertThat(maria.getStatus()).isEqualTo(LexMariaStatus.INVESTIGATED);
    }

    @Test
    void theCourseHasNotHappenedYetInTheFutureNorTheAssignmentBeforeTheEvent() {
        maria.start(HANDLER, NOW);
        assertThatThrownBy(() -> maria.tell(NOW.now().plusSeconds(60), "Fel", "Journal", HANDLER, NOW))
                .hasMessage("happenedAt: shared.dayInFuture");
        assertThatThrownBy(() -> maria.tell(null, "Fel", "Journal", HANDLER, NOW))
                .hasMessage("happenedAt: shared.required");
        assertThatThrownBy(() -> Assignment.of("Ta reda på", "Chef", EVENT.minusDays(1), "Mats", "SKR", EVENT, NOW))
                .hasMessage("givenOn: lexmaria.beforeEvent");
    }

    @Test
    void thePatientIsToldAllSixPointsAndItStandsInTheRecord() {
        investigated(Seriousness.HARM, false);
        assertThat(LexMariaStanding.left(maria))
                .containsExactly(ClosingDemand.TELL_PATIENT, ClosingDemand.TELL_REPORTER);
        assertThatThrownBy(() -> inform(ToldParty.PATIENT, TODAY, Set.of(), false))
                .hasMessage("points: lexmaria.choosePoints");
        assertThatThrownBy(() -> inform(ToldParty.PATIENT, EVENT.minusDays(1), SIX, false))
                .hasMessage("toldOn: lexmaria.beforeEvent");
        assertThatThrownBy(() -> inform(ToldParty.REPORTER, null, Set.of(), false))
                .hasMessage("toldOn: lexmaria.reporterMustBeTold");
        inform(ToldParty.PATIENT, EVENT, EnumSet.of(InformationPoint.EVENT), false);
        assertThat(maria.getTold().isComplete()).isFalse();
        inform(ToldParty.RELATIVE, TODAY, EnumSet.complementOf(EnumSet.of(InformationPoint.EVENT)), false);
        assertThat(maria.getTold().getToldOn()).isEqualTo(TODAY);
        inform(ToldParty.REPORTER, TODAY, Set.of(), false);
        assertThat(LexMariaStanding.left(maria)).containsExactly(ClosingDemand.NOTE_IN_RECORD);
        inform(ToldParty.PATIENT, TODAY, SIX, true);
        maria.close(HANDLER, NOW);
        assertThat(maria.getClosedAt()).isEqualTo(NOW.now());
    }

    @Test
    void whoeverUsedThePublicFormIsAnsweredByTheDeviationAndNotHere() {
        LexMaria byForm = raisedByForm();
        byForm.start(HANDLER, NOW);
        byForm.concludeQuickly(Seriousness.NO_HARM, "Fick rätt insulin.", "Beslut", NOTIFIER, NOW);

        assertThat(byForm.getReporter()).isNull();
        Told told = new Told(ToldParty.REPORTER, TODAY, Set.of(), false, "Samtal");
        assertThatThrownBy(() -> byForm.inform(told, HANDLER, NOW)).hasMessage("party: lexmaria.noReporter");
        assertThat(LexMariaStanding.left(byForm)).isEmpty();
        byForm.close(HANDLER, NOW);
        assertThat(byForm.getStatus()).isEqualTo(LexMariaStatus.CLOSED);
    }

    @Test
    void aNotifiedCaseIsClosedWhenTheInvestigationWasSent() {
        investigated(Seriousness.COULD_HAVE_BEEN_SERIOUS, true);
        inform(ToldParty.REPORTER, TODAY, Set.of(), false);
        assertThat(LexMariaStanding.left(maria))
                .containsExactly(ClosingDemand.NOTIFY_IVO, ClosingDemand.SEND_INVESTIGATION);
        maria.notifyIvo(TODAY, null, NOTIFIER, NOW);
        maria.sendInvestigation(TODAY, NOTIFIER, NOW);
        maria.device(DeviceMatter.of("Taklift", null, null, EVENT, NOW), HANDLER, NOW);
        assertThat(LexMariaStanding.left(maria)).containsExactly(ClosingDemand.TELL_MANUFACTURER);
        maria.device(DeviceMatter.of("Taklift", TODAY, null, EVENT, NOW), HANDLER, NOW);
        maria.close(HANDLER, NOW);
        assertThatThrownBy(() -> maria.ivoDecided(EVENT, "1", "a", "b", HANDLER, NOW))
                .hasMessage("ivoDecidedOn: ivo.decidedBeforeNotified");
        maria.ivoDecided(TODAY, "3.4-1/2026", "Avslutas", "Inget", HANDLER, NOW);

        maria.reopen("Nya uppgifter", HANDLER, NOW);
        assertThat(maria.isToNotify()).isTrue();
        assertThat(maria.getStatus()).isEqualTo(LexMariaStatus.INVESTIGATING);
    }

    @Test
    void whatIsSharedIsAttestedAndForSomebody() {
        investigated(Seriousness.NO_HARM, false);
        assertThatThrownBy(() -> maria.share("Liftar", "Kontrollera remmen.", Set.of(), true, HANDLER, NOW))
                .hasMessage("units: lexmaria.chooseUnits");
        assertThatThrownBy(() -> maria.share("Liftar", "Kontrollera remmen.", Set.of(1L), false, HANDLER, NOW))
                .hasMessage("attested: lexmaria.attest");
        assertThat(maria.share("Liftar", "Kontrollera remmen.", Set.of(1L), true, HANDLER, NOW)
                        .getUnits())
                .containsExactly(1L);
    }

    @Test
    void aDangerousLicenseeIsForTheNotifierOnly() {
        maria.start(HANDLER, NOW);
        LicenseeMatter matter = LicenseeMatter.of("Upprepade fel", EVENT, null, null, NOW);
        assertThatThrownBy(() -> maria.licensee(matter, HANDLER, NOW)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> LicenseeMatter.of("Upprepade fel", TODAY, EVENT, null, NOW))
                .hasMessage("licenseeNotifiedOn: lexmaria.licenseeNotifiedBefore");
        maria.licensee(matter, NOTIFIER, NOW);

        assertThat(LexMariaFacts.of(maria, true, ZONE).has(Fact.DANGEROUS_LICENSEE_SUSPECTED))
                .isTrue();
        assertThat(LexMariaFacts.of(maria, false, ZONE).has(Fact.DANGEROUS_LICENSEE_SUSPECTED))
                .isFalse();
    }

    @Test
    void theLawsClocksGetTheirFacts() {
        investigated(Seriousness.MORE_CARE, true);
        maria.notifyIvo(TODAY, null, NOTIFIER, NOW);
        inform(ToldParty.PATIENT, TODAY, SIX, true);

        Facts facts = LexMariaFacts.of(maria, false, ZONE);

        assertThat(facts.of(Fact.SERIOUS_HARM_OCCURRED)).isEqualTo(maria.getOccurredAt());
        assertThat(facts.of(Fact.SERIOUS_HARM_NOTIFIED)).isEqualTo(NOW.start(TODAY));
        assertThat(facts.of(Fact.PATIENT_INFORMED)).isEqualTo(NOW.start(TODAY));
        assertThat(facts.of(Fact.HARM_ESTABLISHED)).isEqualTo(NOW.now());
        assertThat(facts.has(Fact.SERIOUS_HARM_INVESTIGATION_SENT)).isFalse();
        LexMaria other = raised();
        other.start(HANDLER, NOW);
        other.concludeQuickly(Seriousness.NO_HARM, "Inget", "Beslut", NOTIFIER, NOW);
        assertThat(LexMariaFacts.of(other, false, ZONE).has(Fact.SERIOUS_HARM_OCCURRED))
                .isFalse();
    }

    @Test
    void whoeverItConcernsIsNothingToIt() {
        Scope mas = scope(3, Set.of(Role.MAS), Set.of(), AppointmentKind.LEX_MARIA_NOTIFIER);
        Scope leader = scope(7, Set.of(Role.ENHETSCHEF), Set.of(11L));
        Scope concerned = scope(9, Set.of(Role.ENHETSCHEF, Role.SOCIALCHEF), Set.of(11L));

        assertThat(LexMariaAccess.actors(maria, mas))
                .containsExactlyInAnyOrder(LexMariaActor.HANDLER, LexMariaActor.NOTIFIER, LexMariaActor.OVERSEER);
        assertThat(LexMariaAccess.actors(maria, leader)).containsExactly(LexMariaActor.PROTECTOR);
        assertThat(LexMariaAccess.actors(maria, concerned)).isEmpty();
    }

    private void inform(ToldParty party, LocalDate on, Set<InformationPoint> points, boolean noted) {
        maria.inform(new Told(party, on, points, noted, "Samtal"), HANDLER, NOW);
    }

    private void investigated(Seriousness seriousness, boolean notify) {
        maria.start(HANDLER, NOW);
        for (AnalysisPart part : AnalysisPart.values()) {
            if (part.isDemanded() && part != AnalysisPart.SERIOUSNESS) {
                write(part);
            }
        }
        maria.judge(seriousness, "Bedömt", HANDLER, NOW);
        maria.decide(notify, "Beslutat", "Beslut", NOTIFIER, NOW);
        maria.finish(HANDLER, NOW);
    }

    private void write(AnalysisPart part) {
        switch (part) {
            case ASSIGNMENT ->
                maria.commission(
                        Assignment.of("Ta reda på", "Socialchef", TODAY, "MAS", "SKR", EVENT, NOW), HANDLER, NOW);
            case COURSE -> maria.tell(maria.getOccurredAt(), "Fel person", "Journal", HANDLER, NOW);
            case CAUSES -> maria.cause(CauseLevel.DIRECT, CauseArea.ROUTINES, "Ingen kontroll", "Samtal", HANDLER, NOW);
            case DEEPER_CAUSES ->
                maria.cause(CauseLevel.ORGANISATION, CauseArea.SURROUNDINGS, "Bemanning", "Schema", HANDLER, NOW);
            case SERIOUSNESS -> maria.judge(Seriousness.HARM, "Blåmärke", HANDLER, NOW);
            default -> maria.note(part, EntryNature.FACT, "Text", "Samtal", HANDLER, NOW);
        }
    }

    private static LexMaria raised() {
        Report report = new Report(
                ReportKind.DEVIATION,
                ReportSource.STAFF,
                Concerns.ONE_PERSON,
                EVENT.atTime(8, 0).atZone(ZONE).toInstant(),
                "Fick en annan persons insulin. Fördes till sjukhus.",
                "Ringde 112.",
                NOW.now().atZone(ZONE));
        Unit unit = unit();
        Deviation deviation = new Deviation(
                "2026-0431",
                report,
                unit,
                ANNA,
                false,
                new Reception(unit, null, Set.of(9L)),
                NOW.now().minusSeconds(80),
                NOW.now());
        return id(new LexMaria("LM-2026-0001", id(deviation, 100), MATS, NOW.now()), 200);
    }

    private static LexMaria raisedByForm() {
        Report report = Report.fromOutside(
                ReportKind.COMPLAINT,
                ReportSource.RELATIVE,
                null,
                "Fick fel insulin.",
                NOW.now().atZone(ZONE));
        Unit unit = unit();
        Deviation deviation = Deviation.fromForm(
                "2026-0432",
                report,
                Complaint.fromForm(ComplaintNature.COMPLAINT, false),
                unit,
                ANNA,
                false,
                new Reception(unit, null, Set.of()),
                NOW.now(),
                NOW.now());
        return id(new LexMaria("LM-2026-0002", id(deviation, 101), MATS, NOW.now()), 201);
    }

    private static Unit unit() {
        Unit administration = id(new Unit(UnitKind.ADMINISTRATION, "Stöd och omsorg", null, TODAY), 10);
        Unit unit = id(new Unit(UnitKind.UNIT, "Björken", administration, TODAY.minusYears(3)), 11);
        unit.workUnder(Set.of(LegalArea.HSL), LegalArea.HSL, new Operation("Äldreomsorg", TODAY.minusYears(3)));
        return unit;
    }

    private static Scope scope(long employee, Set<Role> roles, Set<Long> led, AppointmentKind... appointments) {
        return new Scope(employee, TODAY, roles, led, led, Set.of(appointments));
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
