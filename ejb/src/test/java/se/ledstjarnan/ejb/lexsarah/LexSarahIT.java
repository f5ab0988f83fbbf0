package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseDecisionService;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A missförhållande from suspicion to its end, by those who may and nobody else. */
class LexSarahIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private LexSarahService cases;

    @Inject
    private LexSarahWork work;

    @Inject
    private LexSarahDecisionService decisions;

    @Inject
    private IvoService ivo;

    @Inject
    private ReporterService reporter;

    @Inject
    private SuspicionService suspicions;

    @Inject
    private CaseDecisionService deviations;

    @Inject
    private ProfileService profiles;

    private LexSarahStage stage;
    private long deviation;
    private String number;

    @BeforeEach
    void suspected() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
        stage = new LexSarahStage();
        deviation = stage.deviation();
        stage.manager(() -> {
            suspicions.suspect(caseRef(), "Kan vara ett missförhållande");
            return null;
        });
        number = stage.numberOf(deviation);
    }

    @AfterEach
    void asDelivered() throws Exception {
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void whoeverReportedGetsAReceiptWhenItIsTakenOn() throws Exception {
        String receipts = "select count(*) from outbox_mail o join deviation d on d.reporter_id = o.recipient_id"
                + " where o.kind = 'LEX_SARAH_RECEIPT' and d.id = ? and o.case_number = d.number";
        assertThat(stage.rows.number(receipts, deviation)).isZero();

        begin();

        assertThat(stage.rows.number(receipts, deviation)).isEqualTo(1);
    }

    @Test
    void aSuspicionMovesToThoseDesignatedAndLeavesTheManagerWhatProtectionNeeds() throws Exception {
        LexSarahView whole = stage.employee("receiver", () -> cases.open(number, null));
        assertThat(whole.report().words()).isNotBlank();
        assertThat(whole.head().deviationNumber()).isEqualTo(stage.cases.number(deviation));

        LexSarahView protectors = stage.manager(() -> cases.open(number, LexSarahTab.INVESTIGATION));
        assertThat(protectors.isProtectorsOnly()).isTrue();
        assertThat(protectors.report().words()).isNull();
        assertThat(protectors.head().title()).isNull();
        assertThat(protectors.standing().allowed()).containsExactly(LexSarahAction.PROTECT);

        assertThatThrownBy(() -> stage.employee("stranger", () -> cases.open(number, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.employee("reporter", () -> cases.open(number, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingIsDroppedInTheDeviationBeforeItIsDecided() throws Exception {
        assertThatThrownBy(() -> stage.does("receiver", () -> suspicions.lift(caseRef(), "Ingen grund")))
                .hasMessageContaining("lexsarah.decideFirst");

        begin();
        stage.does("receiver", () -> work.proposeQuickly(ref(), "Personen hade själv tackat nej."));
        stage.does("decider", () -> decisions.decide(ref(), Grade.NO_MISCONDUCT, "Instämmer.", null, null));
        tell();
        stage.register(number);
        stage.does("receiver", () -> work.close(ref()));

        stage.does("receiver", () -> suspicions.lift(caseRef(), "Beslutat i " + number));
        assertThat(stage.rows.column("select restriction from deviation where id = ?", deviation))
                .containsExactly("NONE");
    }

    @Test
    void goesTheWholeWay() throws Exception {
        begin();
        stage.manager(() -> {
            work.protect(ref(), "Extra tillsyn på natten.", TODAY);
            return null;
        });
        assertThatThrownBy(() -> stage.does("receiver", () -> work.propose(ref(), Grade.MISCONDUCT, "Brister.")))
                .hasMessageContaining("lexsarah.investigationLacks");
        investigate();
        stage.does("receiver", () -> work.propose(ref(), Grade.MISCONDUCT, "Brister i rutinen."));
        assertThatThrownBy(() -> stage.does("receiver", () -> note("EVENT"))).hasMessageContaining("notInThisStatus");

        stage.does("decider", () -> decisions.sendBack(ref(), "Hör natten också."));
        stage.does("receiver", () -> work.propose(ref(), Grade.MISCONDUCT, "Brister, också på natten."));
        stage.does("decider", () -> decisions.decide(ref(), Grade.MISCONDUCT, "Enligt förslaget.", null, null));

        assertThatThrownBy(() -> stage.does("receiver", () -> work.close(ref())))
                .hasMessageContaining("lexsarah.notReadyToClose");
        tell();
        assertThat(stage.waitingDocuments(number))
                .containsExactly("Utredning enligt lex Sarah", "Beslut enligt lex Sarah");
        assertThatThrownBy(() -> stage.does("receiver", () -> work.close(ref())))
                .hasMessageContaining("registration.numberMissing");
        stage.register(number);
        stage.does("receiver", () -> work.close(ref()));

        assertThat(stage.status(number)).isEqualTo("CLOSED");
        LexSarahView done = stage.employee("receiver", () -> cases.open(number, LexSarahTab.DECISION));
        assertThat(done.parts().judgements())
                .extracting(LexSarahView.Judged::basis)
                .contains("Beslut");
        assertThat(stage.employee("reporter", () -> reporter.progress(stage.cases.number(deviation))))
                .hasValueSatisfying(progress -> {
                    assertThat(progress.status()).isEqualTo(LexSarahStatus.CLOSED);
                    assertThat(progress.told()).hasSize(1);
                });
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where case_number = ? and action = 'APPROVE'", number))
                .isEqualTo(1);
    }

    @Test
    void whoeverProposedCannotDecide() throws Exception {
        stage.facts.appointed(stage.receiver, "LEX_SARAH_DECIDER", LexSarahStage.LONG_AGO, null);
        begin();
        stage.does("receiver", () -> work.proposeQuickly(ref(), "Klart att det inte är något."));

        LexSarahView view = stage.employee("receiver", () -> cases.open(number, null));
        assertThat(view.may(LexSarahAction.DECIDE)).isFalse();
        assertThatThrownBy(() ->
                        stage.does("receiver", () -> decisions.decide(ref(), Grade.NO_MISCONDUCT, "Ja.", null, null)))
                .hasMessageContaining("lexsarah.proposerDecides");
    }

    @Test
    void aDelegationThatExpiredYesterdayDecidesNothing() throws Exception {
        begin();
        stage.does("receiver", () -> work.proposeQuickly(ref(), "Klart att det inte är något."));
        stage.rows.execute(
                "update appointment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), stage.decider);
        Set<String> chief = Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF);

        assertThatThrownBy(() -> stage.as("decider", chief, () -> {
                    decisions.decide(ref(), Grade.NO_MISCONDUCT, "Ja.", null, null);
                    return null;
                }))
                .hasMessageContaining("lexsarah.delegationExpired");
        LexSarahView view = stage.as("decider", chief, () -> cases.open(number, null));
        assertThat(view.standing().expired()).isEqualTo(TODAY.minusDays(1));
        assertThat(stage.status(number)).isEqualTo("PROPOSED");
    }

    @Test
    void ivoIsToldAfterTheGradeAndInOrder() throws Exception {
        begin();
        assertThatThrownBy(() -> stage.does("receiver", () -> ivo.notified(ref(), TODAY, null)))
                .hasMessageContaining("lexsarah.notGradedSerious");

        stage.does("decider", () -> decisions.findSerious(ref(), Grade.SERIOUS, "Uppenbart.", null));
        assertThatThrownBy(() -> stage.does("receiver", () -> ivo.notified(ref(), TODAY.minusDays(1), null)))
                .hasMessageContaining("ivo.notifiedBeforeGrade");
        assertThatThrownBy(() -> stage.does("receiver", () -> ivo.notified(ref(), TODAY.plusDays(1), null)))
                .hasMessageContaining("shared.dayInFuture");
        assertThat(stage.employee("receiver", () -> cases.open(number, LexSarahTab.IVO))
                        .parts()
                        .notification())
                .contains(number, "Allvarligt missförhållande");
        stage.does("receiver", () -> ivo.notified(ref(), TODAY, null));

        assertThat(stage.employee("receiver", () -> cases.open(number, LexSarahTab.IVO))
                        .parts()
                        .notification())
                .isNull();
        LexSarahView notified = stage.employee("receiver", () -> cases.open(number, LexSarahTab.IVO));
        assertThat(notified.clocks())
                .filteredOn(clock -> clock.duty() == Duty.LEX_SARAH_SEND_INVESTIGATION)
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isAfterOrEqualTo(TODAY.plusMonths(2)));
        Paper together = stage.employee("receiver", () -> ivo.paper(number, Paper.Kind.PACKAGE, Set.of()));
        assertThat(entries(together.content()))
                .contains("anmalan-" + number.toLowerCase() + ".pdf", "anmalan-" + number.toLowerCase() + ".txt");
        assertThat(stage.waitingDocuments(number))
                .containsExactly("Beslut enligt lex Sarah", "Anmälan till IVO enligt lex Sarah");
    }

    /** Of the two settings one is about all documents of the case, the other about every decision. */
    @ParameterizedTest
    @CsvSource({
        "true, true, LEX_SARAH Beslut enligt lex Sarah",
        "true, false, LEX_SARAH Beslut enligt lex Sarah",
        "false, true, DECISION Beslut enligt lex Sarah",
        "false, false, ''"
    })
    void theProfileSaysWhatIsRegistered(boolean wholeCases, boolean decided, String registered) throws Exception {
        if (!wholeCases) {
            turnOff(SettingKey.REGISTER_LEX_CASES);
        }
        if (!decided) {
            turnOff(SettingKey.REGISTER_DECISIONS);
        }
        begin();
        stage.does("receiver", () -> work.proposeQuickly(ref(), "Personen hade själv tackat nej."));
        stage.does("decider", () -> decisions.decide(ref(), Grade.NO_MISCONDUCT, "Instämmer.", null, null));

        assertThat(stage.rows.column(
                        "select coalesce(string_agg(origin || ' ' || title, ', '), '') from registration where case_number = ?",
                        number))
                .containsExactly(registered);
    }

    /** Both are on as delivered. */
    private void turnOff(SettingKey key) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.change(key, "false", 0, "Prov"));
    }

    @Test
    void aPoliticalBodySeesTheBasisAndNothingElse() throws Exception {
        stage.facts.holds(stage.facts.employee("member"), Roles.NAMND, LexSarahStage.LONG_AGO, null);
        begin();
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "Socialnämnd"));
        Set<String> board = Set.of(Roles.NAMND);
        assertThatThrownBy(() -> stage.as("member", board, () -> cases.open(number, null)))
                .isInstanceOf(NotFoundException.class);

        stage.does("receiver", () -> work.proposeQuickly(ref(), "Klart att det inte är något."));

        LexSarahView basis = stage.as("member", board, () -> cases.open(number, LexSarahTab.TOLD));
        assertThat(basis.tabs()).containsExactly(LexSarahTab.INVESTIGATION, LexSarahTab.DECISION);
        assertThat(basis.report().reporter()).isNull();
        assertThat(basis.timeline()).isEmpty();
        assertThat(basis.head().deviationNumber()).isNull();
        assertThat(basis.parts().files()).isEmpty();
        assertThat(basis.parts().told()).isEmpty();
        assertThat(basis.standing().allowed())
                .containsExactlyInAnyOrder(LexSarahAction.DECIDE, LexSarahAction.RETURN, LexSarahAction.FIND_SERIOUS);
        Set<String> employed = Set.of(Roles.NAMND, Roles.MEDARBETARE);
        for (Paper.Kind kind : Paper.Kind.values()) {
            assertThatThrownBy(() -> stage.as("member", employed, () -> ivo.paper(number, kind, Set.of())))
                    .as(kind.name())
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> stage.as("member", board, () -> {
                    decisions.decide(ref(), Grade.NO_MISCONDUCT, "Enligt förslaget.", null, TODAY);
                    return null;
                }))
                .hasMessageContaining("basis: shared.required");
        stage.as("member", board, () -> {
            decisions.decide(ref(), Grade.NO_MISCONDUCT, "Enligt förslaget.", "Protokoll § 112", TODAY);
            return null;
        });
        assertThat(stage.status(number)).isEqualTo("DECIDED");
    }

    @Test
    void twoAtOnceAreTold() throws Exception {
        LexSarahRef seen = ref();
        begin();

        assertThatThrownBy(() -> stage.does("receiver", () -> work.assign(seen, stage.receiver)))
                .isInstanceOf(StaleDataException.class);
    }

    private void begin() throws Exception {
        stage.does("receiver", () -> work.start(ref(), LegalArea.SOL, false));
    }

    private void investigate() throws Exception {
        for (PointKind kind : PointKind.values()) {
            if (kind.isDemanded()) {
                stage.does("receiver", () -> note(kind.name()));
            }
        }
    }

    private void note(String kind) throws Exception {
        work.note(ref(), stage.point(number, kind), Nature.FACT, "Det framgår av samtal.", "Samtal med medarbetare");
    }

    private void tell() throws Exception {
        for (InformedParty party : List.of(InformedParty.REPORTER, InformedParty.INDIVIDUAL)) {
            stage.does("receiver", () -> work.inform(ref(), party, TODAY, "Muntligt, vad utredningen kom fram till."));
        }
    }

    private static List<String> entries(byte[] zip) throws Exception {
        List<String> names = new java.util.ArrayList<>();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private LexSarahRef ref() throws Exception {
        return stage.ref(number);
    }

    private CaseRef caseRef() throws Exception {
        return new CaseRef(
                stage.cases.number(deviation),
                stage.rows.number("select version from deviation where id = ?", deviation));
    }
}
