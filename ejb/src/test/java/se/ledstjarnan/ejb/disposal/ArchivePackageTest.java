package se.ledstjarnan.ejb.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.ejb.shared.Checksum;

/** The package of one case: what lies in it, that it is valid, and that what is not valid is not handed over. */
class ArchivePackageTest {

    private static final PackageAbout ABOUT = new PackageAbout(
            UUID.fromString("11111111-2222-3333-4444-555555555555"),
            "Lunde kommun & co",
            Instant.parse("2026-11-23T10:00:00Z"));

    private final ArchiveSchemas schemas = new ArchiveSchemas();

    @BeforeEach
    void ours() {
        schemas.load((Path) null);
    }

    static ArchiveCase aCase(String title, String area) {
        return new ArchiveCase(
                new ArchiveCase.Head(
                        "deviation",
                        7,
                        "2023-0007",
                        7L,
                        title,
                        "Hemtjänst <Öster>",
                        area,
                        "Fall",
                        Instant.parse("2023-02-01T08:00:00Z"),
                        LocalDate.of(2023, 3, 1)),
                List.of(new ArchiveCase.Fact("CONCERNED", "Vera Ek")),
                List.of(new ArchiveCase.Words(
                        7,
                        "HAPPENED",
                        null,
                        Instant.parse("2023-02-01T08:00:00Z"),
                        "Anna Öst",
                        "Föll & slog sig <lätt>.")),
                List.of(
                        new ArchiveCase.File(7, 1, "bild på golvet.png", FileKind.PNG, 3),
                        new ArchiveCase.File(7, 2, "bild på golvet.png", FileKind.PNG, 3)));
    }

    private Map<String, byte[]> packed(ArchiveCase of) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            new ArchivePackage(zip, schemas, id -> new byte[] {1, 2, (byte) id})
                    .write(of, ABOUT, "pdf".getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().substring(ABOUT.id().toString().length() + 1), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void everyFileStandsInMetsWithItsChecksum() throws Exception {
        Map<String, byte[]> files = packed(aCase("Fall i hallen", "SOL"));
        assertThat(files.keySet())
                .containsExactly(
                        "representations/rep1/data/arende-2023-0007.pdf",
                        "representations/rep1/data/bild_p__golvet.png",
                        "representations/rep1/data/2-bild_p__golvet.png",
                        "metadata/descriptive/erms.xml",
                        "metadata/preservation/premis.xml",
                        "METS.xml");
        String mets = new String(files.get("METS.xml"), StandardCharsets.UTF_8);
        files.forEach((path, content) -> {
            if (!path.equals("METS.xml")) {
                assertThat(mets).contains("\"" + path + "\"").contains(Checksum.of(content));
            }
        });
    }

    @Test
    void whatPeopleHaveWrittenIsEscapedAndTheCaseIsReadable() {
        String document = ArchiveCasePaper.document(aCase("Fall i hallen", "HSL"), "Lunde");
        assertThat(document)
                .contains("Föll &amp; slog sig &lt;lätt&gt;.")
                .contains("Anna Öst")
                .contains("Vera Ek");
    }

    @Test
    void nothingIsHandedOverThatIsNotValid() {
        assertThatThrownBy(() -> packed(aCase("", "SOL")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ERMS of case 2023-0007 is not valid");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertThatCode(() -> packed(aCase("Fall\u0001 i \uFFFE hallen", "SOL"))).doesNotThrowAnyException();
    }

    /** With the published schemas in the operator's folder, these are asked, too. */
    @Test
    void theOperatorsSchemasAreAskedToo(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("premis.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.loc.gov/premis/v3'>"
                        + "<xs:element name='other'/></xs:schema>");
        ArchiveSchemas both = new ArchiveSchemas();
        both.load(folder);
        byte[] premis = packed(aCase("Fall", "SOL")).get("metadata/preservation/premis.xml");
        assertThatCode(() -> schemas.demandValid(ArchiveSchemas.Kind.PREMIS, premis, "1"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> both.demandValid(ArchiveSchemas.Kind.PREMIS, premis, "1"))
                .hasMessageContaining("PREMIS of case 1");
    }
}
