package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Files of a version: checked on their way in, searched, carried on, and kept. */
class RoutineFileIT extends ContainerTest {

    @Inject
    private RoutineFileService files;

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void aFileIsFoundByItsWordsAndCarriedOnToTheNextVersion() throws Exception {
        int number = stage.ofTheUnit("Läs bilagan.");
        stage.karin(() -> work.renew(stage.ref(number)));
        add(number, "blankett.txt", "Fyll i zzkvällsmål varje timme.");
        FileRow file = stage.karin(() -> routines.openDraft(number)).files().get(0);
        assertThatThrownBy(() -> stage.anna(() -> files.open(number, 2, file.id())))
                .as("a draft's files are the draft's")
                .isInstanceOf(NotFoundException.class);
        stage.nextOfTheUnit(number, "Läs bilagan och fyll i.");

        RoutineList found = stage.anna(() -> routines.list(
                new RoutineFilter(RoutineFilter.Tab.IN_FORCE, "zzkvällsmålen", null, null, null, null, 1)));
        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(number);
            assertThat(row.file()).isEqualTo("blankett.txt");
            assertThat(row.found())
                    .anyMatch(piece -> piece.hit() && piece.text().startsWith("zzkvällsmål"));
        });
        OpenFile handed = stage.anna(() -> files.open(number, null, file.id()));
        assertThat(new String(handed.content(), StandardCharsets.UTF_8)).startsWith("Fyll i");

        stage.karin(() -> work.renew(stage.ref(number)));
        assertThat(stage.karin(() -> routines.openDraft(number)).files()).containsExactly(file);
        stage.karin(() -> files.remove(stage.ref(number), file.id()));
        assertThat(stage.karin(() -> routines.openDraft(number)).files()).isEmpty();
        assertThat(stage.anna(() -> routines.open(number, 2, false)).files()).containsExactly(file);
        assertThatThrownBy(() -> stage.rows.execute("delete from routine_version_file where file_id = ?", file.id()))
                .hasMessageContaining("keeps its files");
    }

    @Test
    void whatIsWrongWithAFileIsSaid() throws Exception {
        int number = draft();
        assertThatThrownBy(() -> add(number, "a.txt", "")).hasMessage("files: file.empty");
        assertThatThrownBy(() -> add(number, "a.exe", "MZ\u0090 a program")).hasMessage("files: file.refused");
        assertThatThrownBy(() -> add(number, "a.pdf", "%PDF-1.7\nbroken")).hasMessage("files: file.broken");
        byte[] large = new byte[FileSize.LARGEST + 1];
        assertThatThrownBy(() -> stage.karin(() -> files.add(stage.ref(number), "a.pdf", large)))
                .hasMessage("files: file.tooLarge");
        for (int i = 0; i < RoutineFileService.MOST_PER_VERSION; i++) {
            add(number, "a" + i + ".txt", "Text.");
        }
        assertThatThrownBy(() -> add(number, "en till.txt", "Text.")).hasMessage("files: file.tooMany");
    }

    /** What is searched is read as it comes in, and what is made to harm whoever reads it is not. */
    @Test
    void whatCannotBeReadIsNotTakenIn() throws Exception {
        int number = draft();
        byte[] external = docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;");
        byte[] macros = docx("", "text", "word/vbaProject.bin");

        assertThatThrownBy(() -> stage.karin(() -> files.add(stage.ref(number), "a.docx", external)))
                .hasMessage("files: file.external");
        assertThatThrownBy(() -> stage.karin(() -> files.add(stage.ref(number), "a.docx", macros)))
                .hasMessage("files: file.refused");
        assertThat(stage.rows.number(
                        "select count(*) from stored_file f join routine r on r.id = f.subject_id where r.number = ?",
                        number))
                .isZero();
    }

    private static byte[] docx(String prolog, String body, String... besides) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((prolog
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            for (String name : besides) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void onlyThoseWhoWriteTheDraftAsItStandsChangeItsFiles() throws Exception {
        int number = draft();
        RoutineRef seen = stage.ref(number);
        add(number, "a.txt", "Text.");
        assertThatThrownBy(() -> stage.karin(() -> files.add(seen, "b.txt", "Text.".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> stage.karin(() -> files.remove(stage.ref(number), -7)))
                .isInstanceOf(NotFoundException.class);
        stage.karin(() -> work.submit(stage.ref(number)));
        assertThatThrownBy(() -> add(number, "b.txt", "Text.")).isInstanceOf(NotAllowedException.class);
        int other = stage.ofTheUnit("Text.");
        assertThatThrownBy(() -> add(other, "b.txt", "Text."))
                .as("nothing is being written")
                .isInstanceOf(NotFoundException.class);
    }

    private int draft() throws Exception {
        return stage.karin(() -> work.begin(RoutineStage.content("Text.", null, Role.ENHETSCHEF, Set.of(stage.unit))));
    }

    private void add(int number, String name, String text) throws Exception {
        stage.karin(() -> files.add(stage.ref(number), name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
