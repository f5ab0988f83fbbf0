package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.ledstjarnan.domain.registration.RegisteredFile;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** A document for the register as a zip: its files, and {@code erms.xml} that describes them. Of several, a folder each. */
@ApplicationScoped
class RegistrationPackage {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    byte[] of(List<Registration> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Registration document : documents) {
                add(document, documents.size() == 1 ? "" : folder(document) + "/", zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a package, or its folder, is called. */
    static String folder(Registration document) {
        return document.getCaseNumber().replaceAll("[^A-Za-z0-9-]", "-") + "-" + document.getId();
    }

    private void add(Registration document, String folder, ZipOutputStream zip) throws IOException {
        List<RegisteredFile> files = document.getFiles();
        List<String> paths = paths(files);
        byte[] metadata = ErmsMetadata.of(
                document,
                settings.word(SettingKey.MUNICIPALITY_NAME),
                paths,
                clock.instant().atZone(clock.getZone()));
        put(folder + "erms.xml", metadata, zip);
        for (int i = 0; i < files.size(); i++) {
            put(folder + paths.get(i), files.get(i).getContent(), zip);
        }
    }

    /** Names that every file system takes, none twice. */
    private static List<String> paths(List<RegisteredFile> files) {
        List<String> paths = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (RegisteredFile file : files) {
            String plain = file.getName().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
            String path = "files/" + plain;
            for (int again = 2; !taken.add(path.toLowerCase(Locale.ROOT)); again++) {
                path = "files/" + again + "-" + plain;
            }
            paths.add(path);
        }
        return paths;
    }

    private static void put(String path, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
