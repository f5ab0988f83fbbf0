package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The yearly report from draft to what the board has received, in years of their own so that tests do not meet. */
class MadeReportIT extends ContainerTest {

    private static final String CODE = "kvalitetsberattelse";
    private static final String MAS = "arsrapport-mats";
    private static final String CHIEF = "arsrapport-sofia";
    private static final String SECRETARY = "arsrapport-nora";
    private static final String MEMBER = "arsrapport-nils";

    @Inject
    private MadeReportService reports;

    @Inject
    private MadeWorkService work;

    @Inject
    private ChapterService chapters;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(MAS, Roles.MAS);
        ReportFacts.role(CHIEF, Roles.SOCIALCHEF);
        ReportFacts.role(SECRETARY, Roles.NAMNDSEKRETERARE);
        ReportFacts.role(MEMBER, Roles.NAMND);
    }

    private int draft(int year) throws Exception {
        return As.role(MAS, Roles.MAS, () -> work.draft(CODE, LocalDate.of(year, 6, 1), null, OrganisedAs.THEN));
    }

    private MadeView view(int number) throws Exception {
        return As.role(MAS, Roles.MAS, () -> reports.open(number, 2));
    }

    private void fill(int number) throws Exception {
        for (MadeView.Chapter chapter : view(number).lacking()) {
            write(number, chapter.position(), "Det här hände under året, kapitel " + chapter.position() + ".");
        }
    }

    private void write(int number, int position, String text) throws Exception {
        long version = As.role(MAS, Roles.MAS, () -> reports.chapter(number, position, 2))
                .version();
        As.role(MAS, Roles.MAS, () -> chapters.write(number, position, version, text));
    }

    private void sign(int number) throws Exception {
        As.role(MAS, Roles.MAS, () -> work.sign(number, reports.open(number, 2).version()));
        As.role(
                CHIEF,
                Roles.SOCIALCHEF,
                () -> work.sign(number, reports.open(number, 2).version()));
    }

    @Test
    void goesFromDraftToTheBoard() throws Exception {
        int number = draft(2011);
        assertThat(view(number).document()).contains("Kvalitets- och patientsäkerhetsberättelse", "8.4 Lex Maria");
        assertThat(view(number).due()).isEqualTo(LocalDate.of(2012, 3, 1));
        fill(number);
        sign(number);
        MadeView approved = view(number);
        assertThat(approved.status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(approved.files()).extracting(MadeView.File::kind).containsExactly("WHOLE", "PART");
        for (MadeView.Step ignored : approved.steps()) {
            As.role(
                    SECRETARY,
                    Roles.NAMNDSEKRETERARE,
                    () -> work.handOver(
                            number,
                            reports.open(number, 2).version(),
                            new MadeHandover.Minutes(LocalDate.now(), "12", "KS 2012/1", null)));
        }
        assertThat(view(number).status()).isEqualTo(ReportStatus.HANDED);
        String read =
                As.role(MEMBER, Roles.NAMND, () -> reports.open(number, 2)).document();
        assertThat(read).contains("Det här hände under året").doesNotContain("inte skrivet än");
    }

    @Test
    void documentsKeepTheStandardsWithTheFiguresInside() throws Exception {
        int number = draft(2012);
        fill(number);
        sign(number);
        for (MadeDocument.Kind kind : MadeDocument.Kind.values()) {
            byte[] pdf = As.role(MEMBER, Roles.NAMND, () -> reports.pdf(number, kind))
                    .content();
            assertThat(PdfCheck.faults(pdf)).isEmpty();
        }
        assertThat(As.role(MAS, Roles.MAS, () -> reports.word(number, MadeDocument.Kind.PART))
                        .name())
                .isEqualTo("patientsakerhetsberattelse-2012");
    }

    @Test
    void isNotSignedWithAnEmptyChapter() throws Exception {
        int number = draft(2013);
        fill(number);
        write(number, 1, " ");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> As.role(
                        MAS,
                        Roles.MAS,
                        () -> work.sign(number, reports.open(number, 2).version())))
                .matches(e ->
                        e.key().equals("report.chapterEmpty") && e.arguments().contains("Sammanfattning"));
        assertThat(view(number).lacking()).extracting(MadeView.Chapter::heading).containsExactly("Sammanfattning");
    }

    @Test
    void secondOfTwoWhoSignAtOnceIsTold() throws Exception {
        int number = draft(2014);
        fill(number);
        long seen = view(number).version();
        As.role(MAS, Roles.MAS, () -> work.sign(number, seen));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> As.role(MAS, Roles.MAS, () -> work.sign(number, seen)))
                .matches(e -> e.key().equals("report.signedAlready"));
        assertThat(view(number).status()).isEqualTo(ReportStatus.DRAFT);
        As.role(CHIEF, Roles.SOCIALCHEF, () -> work.sign(number, seen));
        assertThat(view(number).status()).isEqualTo(ReportStatus.APPROVED);
        assertThatThrownBy(() -> As.role(CHIEF, Roles.SOCIALCHEF, () -> work.sign(number, seen)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void nobodySignsWhatTheyHaveNotSeen() throws Exception {
        int number = draft(2008);
        fill(number);
        long seen = view(number).version();
        write(number, 2, "Ändrat medan chefen läste.");
        assertThatThrownBy(() -> As.role(CHIEF, Roles.SOCIALCHEF, () -> work.sign(number, seen)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void signaturesFallWhenAChapterChanges() throws Exception {
        int number = draft(2015);
        fill(number);
        As.role(MAS, Roles.MAS, () -> work.sign(number, reports.open(number, 2).version()));
        write(number, 2, "Något annat än det som undertecknades.");
        assertThat(view(number).signs())
                .allSatisfy(sign -> assertThat(sign.name()).isNull());
    }

    @Test
    void secondWriterOfAChapterLosesNothingAndIsTold() throws Exception {
        int number = draft(2016);
        long seen = As.role(MAS, Roles.MAS, () -> reports.chapter(number, 3, 2)).version();
        As.role(CHIEF, Roles.SOCIALCHEF, () -> chapters.write(number, 3, seen, "Chefens text."));
        assertThatThrownBy(() -> As.role(MAS, Roles.MAS, () -> chapters.write(number, 3, seen, "Min text.")))
                .isInstanceOf(StaleDataException.class);
        ChapterView stored = As.role(MAS, Roles.MAS, () -> reports.chapter(number, 3, 2));
        assertThat(stored.text()).isEqualTo("Chefens text.");
        assertThat(stored.writtenBy()).isNotNull();
        As.role(MAS, Roles.MAS, () -> chapters.write(number, 4, 1L, "Ett annat kapitel."));
    }

    @Test
    void isReplacedByANewVersionAndStays() throws Exception {
        int number = draft(2017);
        fill(number);
        sign(number);
        int next = As.role(
                MAS,
                Roles.MAS,
                () -> work.replace(number, reports.open(number, 2).version(), "Fel siffra om fall."));
        assertThat(view(next).edition()).isEqualTo(2);
        assertThat(view(next).lacking()).isEmpty();
        sign(next);
        assertThat(view(next).document()).contains("Fel siffra om fall.");
        assertThat(view(number).status()).isEqualTo(ReportStatus.APPROVED);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> As.role(
                        MAS,
                        Roles.MAS,
                        () -> work.replace(number, reports.open(number, 2).version(), "Igen")))
                .matches(e -> e.key().equals("report.replacedAlready"));
    }

    /** A report with figures of the test's own. */
    private int counted(int year) throws Exception {
        Database.owner()
                .execute(
                        "insert into report_definition (code, edition, name, about, period_kind, writers, approvers, due_after, by_job,"
                                + " status) values ('provsiffror', 1, 'Provsiffror', 'Prov.', 'YEAR', 'MAS', 'MAS', 30, false, 'IN_FORCE')"
                                + " on conflict do nothing");
        Database.owner()
                .execute(
                        "insert into report_definition_chapter (definition_id, position, heading, guidance, required, role, sources)"
                                + " select id, 1, 'Siffror', 'Skriv.', true, 'MAS', ? from report_definition d where code = 'provsiffror'"
                                + " and not exists (select 1 from report_definition_chapter c where c.definition_id = d.id)",
                        CountedInTest.CODE);
        return As.role(
                MAS, Roles.MAS, () -> work.draft("provsiffror", LocalDate.of(year, 6, 1), null, OrganisedAs.THEN));
    }

    private void refresh(int number) throws Exception {
        As.role(
                MAS,
                Roles.MAS,
                () -> work.refresh(number, reports.open(number, 2).version()));
    }

    @Test
    void showsWhatHasChangedSinceTheFiguresWereCollected() throws Exception {
        CountedInTest.says(31);
        int number = counted(2018);
        assertThat(view(number).changesSince()).isNull();
        refresh(number);
        assertThat(view(number).changesSince()).isNotNull();
        assertThat(view(number).changes()).isEmpty();
        CountedInTest.says(34);
        refresh(number);
        assertThat(view(number).changes())
                .containsExactly(
                        new FigureChange("Efter typ: Fall", "Antal", "31", "34"),
                        new FigureChange("Efter typ: Alla", "Antal", "71", "74"));
        assertThat(view(number).behind())
                .containsExactly(new MadeView.Behind("Siffror", "Efter typ", "/deviation/cases.xhtml"));
    }

    @Test
    void oneCaseIsHiddenFromAllAndFiguresAreFrozenWhenApproved() throws Exception {
        CountedInTest.says(1);
        int number = counted(2019);
        write(number, 1, "Ett ärende.");
        As.role(MAS, Roles.MAS, () -> work.sign(number, reports.open(number, 2).version()));
        CountedInTest.says(99);
        assertThat(view(number).document()).contains("färre än").doesNotContain(">1<", ">40<", "99");
        byte[] pdf = As.role(MAS, Roles.MAS, () -> reports.pdf(number, MadeDocument.Kind.WHOLE))
                .content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys("01-efter-typ.csv");
        }
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> refresh(number))
                .matches(e -> e.key().equals("report.notNow"));
    }

    @Test
    void figuresAreReadAsTheyWereStored() {
        CollectedBlock block = MadeFiguresTest.block(31);
        assertThat(BlockJson.read(BlockText.of(block))).isEqualTo(block);
        ReportPeriod year = ReportPeriod.ofYear(2025);
        SourceCells cells = new SourceCells("prov", year, new ReportScope(7L, Set.of()));
        cells.next("deviation", "category", "area=HSL");
        CollectedTable table = block.tables().get(0);
        CollectedTable named = new CollectedTable(
                "n",
                "Namn",
                "Rad",
                table.counts(),
                true,
                null,
                cells.table("t", List.of("{before}", "Avslutade {now}")));
        CollectedFigure share =
                new CollectedFigure("s", "Andel", BigDecimal.TEN, "%", null, true, null, 4, cells.figure("received"));
        CollectedBlock known = new CollectedBlock(List.of(named), List.of(share), List.of(), List.of());
        assertThat(BlockJson.read(BlockText.of(known))).isEqualTo(known);
        Map<String, PublishedTable> safe = Map.of("a/b", SafeTables.publish(table.counts(), 5));
        assertThat(ShownJson.read(ShownJson.of(safe))).isEqualTo(safe);
    }

    private String words(int number) throws Exception {
        return view(number).document().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void newVersionTellsNothingThatTheOneBeforeHid() throws Exception {
        CountedInTest.says(3);
        int number = counted(2007);
        write(number, 1, "Tre ärenden.");
        As.role(MAS, Roles.MAS, () -> work.sign(number, reports.open(number, 2).version()));
        assertThat(words(number)).contains("Alla 43").doesNotContain(" 40 ");
        CountedInTest.says(6);
        int next = As.role(
                MAS,
                Roles.MAS,
                () -> work.replace(number, reports.open(number, 2).version(), "Tre ärenden kom sent."));
        assertThat(words(next)).contains("Alla 46").doesNotContain(" 40 ", " 6 ");
        As.role(MAS, Roles.MAS, () -> work.sign(next, reports.open(next, 2).version()));
        assertThat(words(next)).contains("Alla 46").doesNotContain(" 40 ", " 6 ");
        CountedInTest.says(6);
        assertThat(words(counted(2006))).contains("Fall 6", "Annat 40", "Alla 46");
    }

    @Test
    void draftsAreForThoseWhoWriteAlone() throws Exception {
        int number = draft(2019);
        assertThatThrownBy(() -> As.role(MEMBER, Roles.NAMND, () -> reports.open(number, 2)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(As.role(MEMBER, Roles.NAMND, () -> reports.list(new MadeFilter(MadeFilter.State.ALL, CODE, 2019, 1)))
                        .rows())
                .isEmpty();
        assertThat(As.role(MAS, Roles.MAS, () -> reports.list(new MadeFilter(MadeFilter.State.DRAFT, CODE, 2019, 1)))
                        .rows())
                .hasSize(1);
    }

    @Test
    void aPeriodHasOneReport() throws Exception {
        draft(2010);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> draft(2010))
                .matches(e -> e.key().equals("report.madeExists"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> draft(LocalDate.now().getYear() + 2))
                .matches(e -> e.key().equals("report.periodNotBegun"));
    }

    @Test
    void commentsAreSettled() throws Exception {
        int number = draft(2009);
        As.role(MAS, Roles.MAS, () -> chapters.comment(number, 2, "Vem skriver om lex Sarah?"));
        ChapterView chapter = As.role(CHIEF, Roles.SOCIALCHEF, () -> reports.chapter(number, 2, 2));
        assertThat(chapter.comments()).singleElement().matches(CommentRow::open);
        As.role(
                CHIEF,
                Roles.SOCIALCHEF,
                () -> chapters.settle(number, 2, chapter.comments().get(0).id()));
        assertThat(As.role(MAS, Roles.MAS, () -> reports.chapter(number, 2, 2)).comments())
                .singleElement()
                .matches(comment -> !comment.open());
    }
}
