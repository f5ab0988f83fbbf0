package se.ledstjarnan.ejb.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.Secrecy;
import se.ledstjarnan.ejb.shared.Checksum;

class ErmsMetadataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Test
    void describesCaseDocumentFilesAndSecrecyInTheOrderOfTheSchema() throws Exception {
        Element record = described("Klagomål <på> & \"omsorg\"", new Secrecy("OSL 26 kap. 1 §", DAY, "Nämnden"));

        assertThat(children(record))
                .containsExactly(
                        "objectId", "title", "restriction", "direction", "agents", "dates", "additionalInformation");
        assertThat(text(record, "title")).isEqualTo("Klagomål <på> & \"omsorg\"");
        assertThat(text(record, "regulation")).isEqualTo("OSL 26 kap. 1 §");
        assertThat(text(record, "explanatoryText")).contains("Nämnden");
        assertThat(record.getElementsByTagNameNS("*", "date").item(0).getTextContent())
                .isEqualTo("2026-11-18T00:00:00+01:00");
        assertThat(((Element) record.getElementsByTagNameNS("*", "appendix").item(0)).getAttribute("path"))
                .isEqualTo("files/klagomal.pdf");
        assertThat(text(record, "value")).isEqualTo(Checksum.of("innehåll".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysNothingOfSecrecyWhereThereIsNone() throws Exception {
        assertThat(children(described("Rapport", null))).doesNotContain("restriction");
    }

    private static Element described(String title, Secrecy secrecy) throws Exception {
        byte[] content = "innehåll".getBytes(StandardCharsets.UTF_8);
        Registration document = new Registration(
                new DocumentToRegister(
                        "complaint:7:received",
                        RegisterOrigin.COMPLAINT,
                        true,
                        "deviation",
                        7,
                        "2026-0007",
                        title,
                        RegisterDirection.INCOMING,
                        "Patientnämnden",
                        DAY,
                        secrecy,
                        List.of(new RegisterFile("klagomal.pdf", "application/pdf", content))),
                DAY.plusDays(1),
                Checksum::of,
                NOW);
        byte[] xml = ErmsMetadata.of(document, "Norrsjö kommun", List.of("files/klagomal.pdf"), NOW.atZone(SWEDEN));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document parsed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(parsed.getDocumentElement().getNamespaceURI()).isEqualTo(ErmsMetadata.NAMESPACE);
        return (Element) parsed.getElementsByTagNameNS("*", "record").item(0);
    }

    private static String text(Element within, String name) {
        return within.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getLocalName());
        }
        return names;
    }
}
