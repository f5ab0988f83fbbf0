package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder that documents in force are published to ({@code ledstjarnan.routines-dir}), such as one of the municipality's file share.
 * Only files with names of ours are ever replaced or taken away; what else lies there is left alone.
 */
@ApplicationScoped
class PublicationFolder {

    private static final Pattern OURS = Pattern.compile("dokument-[0-9]+-version-[0-9]+(-bilaga-[0-9]+)?\\.[a-z]{2,4}");

    @Inject
    @ConfigProperty(name = "ledstjarnan.routines-dir")
    private Optional<String> folder;

    boolean isConfigured() {
        return folder.isPresent();
    }

    /** Our documents there, and when each was written. */
    Map<String, Instant> documents() {
        try (Stream<Path> all = Files.list(Files.createDirectories(Path.of(folder.orElseThrow())))) {
            Map<String, Instant> found = new TreeMap<>();
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (OURS.matcher(name).matches()) {
                    found.put(name, Files.getLastModifiedTime(file).toInstant());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved into place, so that nobody opens half a file. */
    void write(String name, byte[] content) {
        Path directory = Path.of(folder.orElseThrow());
        try {
            Path draft = Files.write(directory.resolve(name + ".part"), content);
            Files.move(
                    draft,
                    directory.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(Path.of(folder.orElseThrow()).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
