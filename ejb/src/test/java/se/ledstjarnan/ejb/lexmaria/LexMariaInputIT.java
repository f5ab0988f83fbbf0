package se.ledstjarnan.ejb.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Told;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Whatever is typed into a lex Maria case is kept as it was typed, or refused at its field with nothing stored. */
class LexMariaInputIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final Set<InformationPoint> SIX = EnumSet.allOf(InformationPoint.class);

    @Inject
    private LexMariaService cases;

    @Inject
    private LexMariaWork work;

    @Inject
    private AnalysisService analysis;

    @Inject
    private NotifierService notifications;

    @Inject
    private LearningService learning;

    @Inject
    private SuspicionService suspicions;

    private LexMariaStage stage;
    private String number;

    @BeforeEach
    void begun() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexMariaStage();
        long deviation = stage.deviation();
        CaseRef suspected = new CaseRef(
                stage.cases.number(deviation),
                stage.rows.number("select version from deviation where id = ?", deviation));
        stage.manager(() -> {
            suspicions.suspect(suspected, "Fördes till sjukhus");
            return null;
        });
        number = stage.numberOf(deviation);
        stage.does("receiver", () -> work.start(ref()));
    }

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, <script>alert(1)</script>",
        "#{1+1} ${1+1}, #{1+1} ${1+1}",
        "x'); drop table lex_maria; --, x'); drop table lex_maria; --",
        "\uD83D\uDE00 \u202Evänster, \uD83D\uDE00 \u202Evänster",
        "rad\u0000 ett\u0007, rad ett"
    })
    void wordsAreKeptAsTheyWereTyped(String typed, String kept) throws Exception {
        stage.does("receiver", () -> analysis.note(ref(), AnalysisPart.EVENT, EntryNature.FACT, typed, typed));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.MORE_CARE, typed));
        stage.does("notifier", () -> notifications.decide(ref(), true, typed));
        assertThat(stage.employee("receiver", () -> cases.open(number, LexMariaTab.IVO))
                        .parts()
                        .paste())
                .contains(kept);
        stage.does("notifier", () -> notifications.notified(ref(), TODAY, typed));

        assertThat(stored("select text from lex_maria_note where lex_maria_id = (%s)"))
                .containsExactly(kept);
        assertThat(stored("select motivation from lex_maria_standpoint where lex_maria_id = (%s)"))
                .containsOnly(kept)
                .hasSize(2);
        assertThat(stage.employee("receiver", () -> cases.open(number, LexMariaTab.IVO))
                        .ivo()
                        .reference())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t ", "\u0000\u0001"})
    void nothingIsAskedForAtItsField(String typed) throws Exception {
        String before = everything();
        refused("comment: shared.required", "receiver", () -> work.judge(ref(), Seriousness.LASTING, typed));
        refused(
                "comment: shared.required",
                "notifier",
                () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, typed));
        refused("protection: shared.required", "receiver", () -> work.protect(ref(), typed, TODAY));
        refused("purpose: shared.required", "receiver", () -> commission(typed, "Chef", TODAY, "MAS", "SKR"));
        refused("givenBy: shared.required", "receiver", () -> commission("Varför", typed, TODAY, "MAS", "SKR"));
        refused("team: shared.required", "receiver", () -> commission("Varför", "Chef", TODAY, typed, "SKR"));
        refused("method: shared.required", "receiver", () -> commission("Varför", "Chef", TODAY, "MAS", typed));
        refused(
                "text: shared.required",
                "receiver",
                () -> tell(LocalDateTime.now().minusDays(2), typed, "Journal"));
        refused(
                "source: shared.required",
                "receiver",
                () -> tell(LocalDateTime.now().minusDays(2), "Föll.", typed));
        refused("text: shared.required", "receiver", () -> cause(typed, "Samtal"));
        refused("source: shared.required", "receiver", () -> cause("Ingen kontroll.", typed));
        refused("text: shared.required", "receiver", () -> note(typed, "Samtal"));
        refused("source: shared.required", "receiver", () -> note("Det framgår.", typed));
        refused("text: shared.required", "receiver", () -> work.inform(ref(), told(TODAY, SIX, typed)));
        refused("product: shared.required", "receiver", () -> work.device(ref(), typed, null, null));
        refused(
                "licenseeReason: shared.required",
                "notifier",
                () -> notifications.licensee(ref(), typed, TODAY, null, null));
        assertThat(everything()).isEqualTo(before);

        ended();
        before = everything();
        refused("headline: shared.required", "notifier", () -> share(typed, "Kontrollera alltid."));
        refused("learning: shared.required", "notifier", () -> share("Insulin", typed));
        refused("comment: shared.required", "notifier", () -> work.reopen(ref(), typed));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothingChosenIsAskedForAtItsField() throws Exception {
        String before = everything();
        refused("seriousness: shared.required", "receiver", () -> work.judge(ref(), null, "Vårdades."));
        refused(
                "seriousness: shared.required",
                "notifier",
                () -> notifications.concludeQuickly(ref(), null, "Kunde inte undvikas."));
        refused("investigator: shared.required", "receiver", () -> work.assign(ref(), null));
        refused(
                "level: shared.required",
                "receiver",
                () -> analysis.cause(ref(), null, CauseArea.ROUTINES, "Ingen kontroll.", "Samtal"));
        refused(
                "area: shared.required",
                "receiver",
                () -> analysis.cause(ref(), CauseLevel.DIRECT, null, "Ingen kontroll.", "Samtal"));
        refused(
                "part: shared.required",
                "receiver",
                () -> analysis.note(ref(), AnalysisPart.SERIOUSNESS, EntryNature.FACT, "Det framgår.", "Samtal"));
        refused(
                "nature: shared.required",
                "receiver",
                () -> analysis.note(ref(), AnalysisPart.EVENT, null, "Det framgår.", "Samtal"));
        refused(
                "party: shared.required",
                "receiver",
                () -> work.inform(ref(), new Told(null, TODAY, SIX, true, "I samtal.")));
        refused("points: lexmaria.choosePoints", "receiver", () -> work.inform(ref(), told(TODAY, Set.of(), "Samtal")));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.LASTING, "Bestående."));
        refused("notify: shared.required", "notifier", () -> notifications.decide(ref(), null, "Ja."));
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void asMuchAsThereIsRoomForAndNoMore() throws Exception {
        String long1 = "å".repeat(LONGEST + 1);
        String line1 = "å".repeat(LONGEST_LINE + 1);
        String before = everything();
        refused("comment: shared.tooLong", "receiver", () -> work.judge(ref(), Seriousness.HARM, long1));
        refused("text: shared.tooLong", "receiver", () -> note(long1, "Samtal"));
        refused("source: shared.tooLong", "receiver", () -> note("Det framgår.", line1));
        refused("text: shared.tooLong", "receiver", () -> cause(long1, "Samtal"));
        refused(
                "text: shared.tooLong",
                "receiver",
                () -> tell(LocalDateTime.now().minusDays(1), long1, "Journal"));
        refused("givenBy: shared.tooLong", "receiver", () -> commission("Varför", line1, TODAY, "MAS", "SKR"));
        refused("method: shared.tooLong", "receiver", () -> commission("Varför", "Chef", TODAY, "MAS", long1));
        refused("product: shared.tooLong", "receiver", () -> work.device(ref(), line1, null, null));
        refused("text: shared.tooLong", "receiver", () -> work.inform(ref(), told(TODAY, SIX, long1)));
        refused(
                "licenseeReference: shared.tooLong",
                "notifier",
                () -> notifications.licensee(ref(), "Upprepade fel.", TODAY, null, line1));
        assertThat(everything()).isEqualTo(before);

        stage.does("receiver", () -> note("å".repeat(LONGEST), "å".repeat(LONGEST_LINE)));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.HARM, "å".repeat(LONGEST)));
        assertThat(everything()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"-99, lexmaria.beforeEvent", "1, shared.dayInFuture", "2000000, shared.dayInFuture"})
    void daysThatCannotBeAreRefusedAtTheirField(long fromToday, String key) throws Exception {
        LocalDate day = TODAY.plusDays(fromToday);
        String before = everything();
        refused("doneOn: " + key, "receiver", () -> work.protect(ref(), "Extra tillsyn.", day));
        refused("givenOn: " + key, "receiver", () -> commission("Varför", "Chef", day, "MAS", "SKR"));
        refused("toldOn: " + key, "receiver", () -> work.inform(ref(), told(day, SIX, "I samtal.")));
        refused("manufacturerToldOn: " + key, "receiver", () -> work.device(ref(), "Taklift", day, null));
        refused("agencyToldOn: " + key, "receiver", () -> work.device(ref(), "Taklift", null, day));
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00, shared.dayTooLongAgo",
        "1899-12-31T23:59, shared.dayTooLongAgo",
        "9999-12-31T23:59, shared.dayInFuture"
    })
    void aMomentOfTheCourseIsOneThatSomebodyCanTellOf(LocalDateTime moment, String key) throws Exception {
        String before = everything();
        refused("happenedAt: " + key, "receiver", () -> tell(moment, "Fick fel dos.", "Journal"));
        refused("happenedAt: shared.required", "receiver", () -> tell(null, "Fick fel dos.", "Journal"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatComesBeforeIsDoneBefore() throws Exception {
        refused("lexmaria.judgeFirst", "notifier", () -> notifications.decide(ref(), true, "Ja."));
        refused("lexmaria.notDecided", "notifier", () -> notifications.notified(ref(), TODAY, null));
        refused(
                "lexmaria.notInThisStatus",
                "receiver",
                () -> notifications.ivoDecided(ref(), TODAY, "3.4-1/2026", "Avslutas.", "Inget."));
        refused("lexmaria.notInThisStatus", "receiver", () -> work.close(ref()));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.DEATH, "Avled på sjukhuset."));
        refused("notify: lexmaria.seriousIsNotified", "notifier", () -> notifications.decide(ref(), false, "Nej."));
        refused("lexmaria.notDecided", "notifier", () -> notifications.notified(ref(), TODAY, null));
        stage.does("notifier", () -> notifications.decide(ref(), true, "Ja."));

        String before = everything();
        refused("notifiedOn: shared.required", "notifier", () -> notifications.notified(ref(), null, null));
        refused(
                "notifiedOn: ivo.notifiedBeforeGrade",
                "notifier",
                () -> notifications.notified(ref(), TODAY.minusDays(1), null));
        refused(
                "notifiedOn: shared.dayInFuture",
                "notifier",
                () -> notifications.notified(ref(), TODAY.plusDays(1), null));
        refused("lexmaria.notInThisStatus", "notifier", () -> notifications.sent(ref(), TODAY));
        assertThat(everything()).isEqualTo(before);

        stage.does("notifier", () -> notifications.notified(ref(), TODAY, null));
        refused("ivo.alreadyNotified", "notifier", () -> notifications.notified(ref(), TODAY, null));
        refused(
                "ivo.alreadyNotified",
                "notifier",
                () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, "Kunde inte undvikas."));
        assertThat(stage.rows.column("select ivo_notified_on::text from lex_maria where number = ?", number))
                .containsExactly(TODAY.toString());
    }

    @Test
    void onlyUnitsThatExistAreSharedWith() throws Exception {
        ended();
        String before = everything();
        refused("units: lexmaria.chooseUnits", "notifier", () -> share(Set.of()));
        refused("units: lexmaria.chooseUnits", "notifier", () -> share(Set.of(-1L, Long.MAX_VALUE)));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() throws Exception {
        LexMariaRef seen = ref();
        stage.does("receiver", () -> work.protect(ref(), "Extra tillsyn.", TODAY));

        assertThatThrownBy(() -> stage.does("receiver", () -> work.judge(seen, Seriousness.HARM, "Blåmärke.")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> stage.does(
                        "notifier", () -> notifications.concludeQuickly(seen, Seriousness.NO_HARM, "Inget.")))
                .isInstanceOf(StaleDataException.class);

        assertThat(stored("select seriousness from lex_maria where id = (%s)")).containsExactly((Object) null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LM-1899-0001", "' or 1=1 --", "", "\u0000"})
    void anUnknownNumberTellsNothing(String unknown) {
        assertThatThrownBy(() -> stage.employee("receiver", () -> cases.open(unknown, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.does("receiver", () -> work.start(new LexMariaRef(unknown, 1))))
                .isInstanceOf(NotFoundException.class);
    }

    private void refused(String message, String name, As.Work typed) {
        assertThatThrownBy(() -> stage.does(name, typed)).hasMessage(message);
    }

    private void ended() throws Exception {
        stage.does(
                "notifier",
                () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, "Kunde inte ha undvikits."));
    }

    private void commission(String purpose, String givenBy, LocalDate on, String team, String method) throws Exception {
        analysis.commission(ref(), purpose, givenBy, on, team, method);
    }

    private void tell(LocalDateTime moment, String text, String source) throws Exception {
        analysis.tell(ref(), moment, text, source);
    }

    private void cause(String text, String source) throws Exception {
        analysis.cause(ref(), CauseLevel.DIRECT, CauseArea.ROUTINES, text, source);
    }

    private void note(String text, String source) throws Exception {
        analysis.note(ref(), AnalysisPart.EVENT, EntryNature.FACT, text, source);
    }

    private void share(String headline, String text) throws Exception {
        learning.share(ref(), headline, text, Set.of(stage.unit), true);
    }

    private void share(Set<Long> units) throws Exception {
        learning.share(ref(), "Insulin", "Kontrollera alltid.", units, true);
    }

    private static Told told(LocalDate on, Set<InformationPoint> points, String text) {
        return new Told(ToldParty.PATIENT, on, points, true, text);
    }

    /** The case and all that is kept with it, to see that nothing was stored by halves. */
    private String everything() throws Exception {
        return stored("select l::text from lex_maria l where id = (%s)")
                + counted("event")
                + counted("protection")
                + counted("course")
                + counted("cause")
                + counted("note")
                + counted("standpoint")
                + counted("information")
                + counted("learning");
    }

    private String counted(String table) throws Exception {
        return " " + table + stored("select count(*) from lex_maria_" + table + " where lex_maria_id = (%s)");
    }

    private List<Object> stored(String sql) throws Exception {
        return stage.rows.column(sql.formatted("select id from lex_maria where number = ?"), number);
    }

    private LexMariaRef ref() throws Exception {
        return stage.ref(number);
    }
}
