package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xml.sax.SAXException;

/**
 * Checks what describes a package before it is handed over: by the product's own narrow schemas, and by the published ones where the
 * operator has put them in a folder. Nothing is ever fetched from the net.
 */
@ApplicationScoped
class ArchiveSchemas {

    /** Which description it is; the published schema's file is looked for by the same name. */
    enum Kind {
        METS("mets.xsd"),
        PREMIS("premis.xsd"),
        ERMS("erms.xsd");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    @Inject
    @ConfigProperty(name = "ledstjarnan.archive.schemas")
    private Optional<String> folder;

    private final List<List<Schema>> schemas = new ArrayList<>();

    @PostConstruct
    void load() {
        load(folder.filter(path -> !path.isBlank()).map(Path::of).orElse(null));
    }

    /** @param published the operator's folder; null for none */
    void load(Path published) {
        for (Kind kind : Kind.values()) {
            List<Schema> of = new ArrayList<>();
            of.add(parsed(kind.file, name -> ArchiveSchemas.class.getResourceAsStream("schema/" + name)));
            if (published != null && Files.exists(published.resolve(kind.file))) {
                of.add(parsed(kind.file, name -> {
                    Path file = published.resolve(name);
                    return Files.exists(file) ? Files.newInputStream(file) : null;
                }));
            }
            schemas.add(of);
        }
    }

    /** Where a schema and those that it imports are read from, by the last part of their address. */
    @FunctionalInterface
    private interface Place {
        InputStream open(String name) throws IOException;
    }

    private static Schema parsed(String name, Place place) {
        try (InputStream in = place.open(name)) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String last = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
                try {
                    InputStream imported = place.open(last);
                    return imported == null ? null : new ReadSchema(publicId, systemId, base, imported);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return factory.newSchema(new StreamSource(in, name));
        } catch (SAXException e) {
            throw new IllegalStateException("The schema " + name + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws where it is not valid: then nothing of the package is handed over. @param number of the case, for whoever looks into it */
    void demandValid(Kind kind, byte[] document, String number) {
        for (Schema schema : schemas.get(kind.ordinal())) {
            try {
                schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
            } catch (SAXException e) {
                throw new IllegalStateException(kind + " of case " + number + " is not valid: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
