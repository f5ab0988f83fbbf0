package se.ledstjarnan.ejb.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.selfmonitoring.AnswerChoice;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** An inspection is documented: with files until it is signed, on paper, and in the list that is taken out. */
class CheckFileIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private CheckListService lists;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private CheckWorkService work;

    @Inject
    private SheetService sheets;

    @Inject
    private CheckFileService files;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private int number;

    @BeforeEach
    void anInspection() throws Exception {
        unit = facts.unit(facts.administration());
        rows.execute("insert into unit_area (unit_id, area) values (?, 'HSL')", unit);
        facts.employed(facts.employee("karin"), "LEADS", unit, TODAY.minusYears(1), null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, TODAY.minusYears(1), null);
        for (String name : List.of("mats", "kerstin", "johan")) {
            facts.employee(name);
        }
        int list = mats(() -> lists.begin(
                new ListContent(
                        "Läkemedel",
                        CheckPart.HEALTH_CARE,
                        "Gå igenom förrådet.",
                        "HSLF-FS 2017:37",
                        90,
                        List.of(
                                QuestionContent.yesNo("Är skåpet låst?"),
                                QuestionContent.yesNo("Signeras alla givna?"))),
                null));
        mats(() -> {
            lists.putInForce(new CheckRef(list, lists.open(list, null).stored()));
            return null;
        });
        number = mats(() -> work.begin(NewCheck.of(CheckKind.INSPECTION, list, unit, null, TODAY.plusDays(3))));
    }

    @Test
    void filesAreAddedByWhoeverLeadsAndReadByTheUnitsManager() throws Exception {
        long file = added("förråd.pdf");

        assertThat(karin(() -> files.file(number, file)).fileName()).isEqualTo("förråd.pdf");
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'DOWNLOAD' and case_number = ?",
                        "TS-" + number))
                .isOne();
        assertThatThrownBy(() -> karin(() -> add("eget.pdf"))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> kerstin(() -> files.file(number, file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> johan(() -> add("annat.pdf"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mats(() -> files.file(number, file + 1_000_000)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mats(() -> {
                    files.add(number, "hygien.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
                    return null;
                }))
                .hasMessageStartingWith("files: ");
        assertThatThrownBy(() -> anna(() -> add("mitt.pdf"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsSignedIsKeptWithItsFiles() throws Exception {
        long kept = added("förråd.pdf");
        long removed = added("fel.pdf");
        mats(() -> {
            files.remove(number, removed);
            return null;
        });
        sign();

        assertThatThrownBy(() -> mats(() -> add("sent.pdf"))).hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> mats(() -> {
                    files.remove(number, kept);
                    return null;
                }))
                .hasMessage("selfmonitoring.signedAlready");
        assertThat(mats(() -> rounds.open(number)).files())
                .extracting(FileRow::id)
                .containsExactly(kept);
        assertThat(anna(() -> rounds.open(number)).files()).isEmpty();
        assertThatThrownBy(() -> anna(() -> files.file(number, kept))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onPaperItHoldsWhatTheReaderSees() throws Exception {
        added("förråd.pdf");
        sign();

        byte[] paper = mats(() -> files.paper(number));
        assertThat(PdfCheck.faults(paper)).isEmpty();
        assertThat(text(paper))
                .contains("Tillsyn: Läkemedel", "TS-" + number, "Signeras alla givna? Uppfyllt", "Skåpet var öppet.")
                .contains("förråd.pdf", "Enheten har inte svarat.", "HSLF-FS 2017:37");
        assertThat(text(anna(() -> files.paper(number))))
                .contains("Signeras alla givna?")
                .doesNotContain("Skåpet var öppet.", "förråd.pdf");
        assertThatThrownBy(() -> kerstin(() -> files.paper(number))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isTakenOutInTheListOfThoseWhoSeeIt() throws Exception {
        RoundFilter filter = new RoundFilter(RoundFilter.State.ONGOING, CheckKind.INSPECTION, unit, null, 7);

        assertThat(exported(filter, this::mats)).extracting(RoundRow::number).containsExactly(number);
        assertThat(exported(filter, this::johan)).isEmpty();
        assertThat(rows.number("select count(*) from audit_entry where action = 'EXPORT' and object_type = 'check'"))
                .isPositive();
    }

    /** Somebody's call. */
    @FunctionalInterface
    private interface Caller {
        Object by(Callable<Object> task) throws Exception;
    }

    private List<RoundRow> exported(RoundFilter filter, Caller caller) throws Exception {
        List<RoundRow> taken = new ArrayList<>();
        caller.by(() -> {
            rounds.export(filter, taken::addAll);
            return null;
        });
        return taken;
    }

    private void sign() throws Exception {
        mats(() -> {
            List<SheetView.Line> lines = sheets.open(number).lines();
            sheets.answer(
                    number,
                    lines.get(0).question().id(),
                    new AnswerContent(AnswerChoice.NO, null, null, null, "Skåpet var öppet."));
            sheets.answer(number, lines.get(1).question().id(), AnswerContent.of(AnswerChoice.YES));
            work.sign(new CheckRef(number, rounds.open(number).head().stored()), "Ett fel.");
            return null;
        });
    }

    private long added(String name) throws Exception {
        mats(() -> add(name));
        List<FileRow> all = mats(() -> rounds.open(number)).files();
        return all.get(all.size() - 1).id();
    }

    private Object add(String name) {
        files.add(number, name, PDF);
        return null;
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private <T> T mats(Callable<T> task) throws Exception {
        return As.roles(facts.username("mats"), Set.of(Roles.MEDARBETARE, Roles.MAS), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T johan(Callable<T> task) throws Exception {
        return As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
