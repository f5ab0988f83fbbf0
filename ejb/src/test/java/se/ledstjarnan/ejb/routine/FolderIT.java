package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.routine.FolderNote;
import se.ledstjarnan.domain.routine.FolderRule;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A folder of documents on its way in as drafts: all of it or nothing. */
class FolderIT extends ContainerTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Inject
    private FolderService folders;

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;

    @BeforeEach
    void people() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void everyRowBecomesADraftThatKeepsItsFile() throws Exception {
        byte[] zip =
                zip("Rutiner/Åtgärder vid zzlarm.md", "# Larm\n\nSvara genast.", "tom.txt", "Text.", "Thumbs.db", "x");
        byte[] table = ("Fil;Titel;Typ;Ansvarig;Område\n" + "Åtgärder vid zzlarm.md;;Rutin;Enhetschef;SoL,HSL\n"
                        + "tom.txt;Prov på zzmapp;Instruktion;MAS;HSL\n")
                .getBytes(WINDOWS);

        FolderPreview preview = stage.kerstin(() -> folders.preview(zip, table));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.documents()).isEqualTo(2);
        assertThatThrownBy(() -> stage.karin(() -> folders.takeIn(preview.id())))
                .as("somebody else's")
                .isInstanceOf(NotFoundException.class);
        assertThat(stage.kerstin(() -> folders.takeIn(preview.id()))).isEqualTo(2);
        assertThatThrownBy(() -> stage.kerstin(() -> folders.takeIn(preview.id())))
                .as("once only")
                .isInstanceOf(NotFoundException.class);

        RoutineRow row = stage.kerstin(() ->
                        routines.list(new RoutineFilter(RoutineFilter.Tab.DRAFTS, "zzlarm", null, null, null, null, 1)))
                .rows()
                .get(0);
        RoutineView draft = stage.kerstin(() -> routines.openDraft(row.number()));
        assertThat(draft.head().status()).isEqualTo(RoutineStatus.DRAFT);
        assertThat(draft.content().title()).isEqualTo("Åtgärder vid zzlarm");
        assertThat(draft.content().text()).isEqualTo("# Larm\n\nSvara genast.");
        assertThat(draft.files()).extracting(FileRow::fileName).containsExactly("Åtgärder vid zzlarm.md");
        assertThat(stage.audited(row.number())).contains("CREATE routine");
    }

    @Test
    void oneFaultKeepsAllOut() throws Exception {
        long before = stage.rows.number("select count(*) from routine");
        byte[] zip = zip("a.md", "Text.", "b.exe", "MZ");
        FolderPreview preview =
                stage.kerstin(() -> folders.preview(zip, table("a.md;A;Rutin;MAS;HSL\nb.exe;B;Rutin;Anna Berg;HSL\n")));

        assertThat(preview.ready()).isFalse();
        assertThat(preview.faults())
                .extracting(FolderNote::rule)
                .containsExactlyInAnyOrder(FolderRule.FILE_REFUSED, FolderRule.PERSON_FOR_POSITION);
        assertThat(stage.rows.number("select count(*) from routine")).isEqualTo(before);
        FolderPreview reach = stage.karin(() -> folders.preview(zip("a.md", "Text."), table("a.md;A;Rutin;MAS;HSL\n")));
        assertThat(reach.faults()).extracting(FolderNote::rule).containsExactly(FolderRule.NOT_YOUR_REACH);
    }

    @Test
    void whatIsNoFolderOrNoTableIsSaidToBeNone() throws Exception {
        byte[] good = zip("a.md", "Text.");
        assertThat(rules("not a zip".getBytes(StandardCharsets.UTF_8), table("a.md;A;Rutin;MAS;HSL\n")))
                .isEqualTo(FolderRule.ARCHIVE_UNREADABLE);
        assertThat(rules(good, "Fil;Typ;Ansvarig\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FolderRule.HEADING_MISSING);
        assertThat(rules(good, table("\"a.md;A\n"))).isEqualTo(FolderRule.TABLE_UNREADABLE);
        assertThat(rules(good, table(""))).isEqualTo(FolderRule.NOTHING);
        assertThatThrownBy(() ->
                        stage.kerstin(() -> folders.preview(new byte[FolderService.MOST_BYTES + 1], table(""))))
                .hasMessage("archive: routine.folder.tooLarge");
    }

    private FolderRule rules(byte[] zip, byte[] table) throws Exception {
        return stage.kerstin(() -> folders.preview(zip, table)).faults().get(0).rule();
    }

    private static byte[] table(String rows) {
        return ("Fil;Titel;Typ;Ansvarig;Område\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
