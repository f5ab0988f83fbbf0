package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.domain.audit.AuditFault;
import se.ledstjarnan.domain.audit.AuditHead;

/**
 * The ends of the audit log's chains, kept in a folder outside the database ({@code ledstjarnan.audit-heads-dir}), so that cutting
 * off a chain, or writing it anew with a stolen key, is found. Each export is one file of {@code chain seq hash} lines with a seal
 * on its last line; files are only added. The folder belongs where the database's administrators cannot write.
 */
@ApplicationScoped
public class AuditHeadsFolder {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern FILE = Pattern.compile("audit-heads-[0-9]{8}-[0-9]{6}-[0-9a-f]{8}\\.txt");
    private static final String SEAL = "seal ";

    @Inject
    @ConfigProperty(name = "ledstjarnan.audit-heads-dir")
    private Optional<String> folder;

    @Inject
    private AuditKey key;

    /** Heads and faults found in the files themselves. */
    public record Contents(List<AuditHead> heads, List<AuditFault> faults) {}

    public boolean isConfigured() {
        return folder.isPresent();
    }

    /** When the newest file was written; empty when there is none. */
    public Optional<Instant> newest() {
        return files().map(AuditHeadsFolder::writtenAt).max(Instant::compareTo);
    }

    public Contents read() {
        List<AuditHead> heads = new ArrayList<>();
        List<AuditFault> faults = new ArrayList<>();
        files().forEach(file -> {
            if (!readInto(heads, file)) {
                faults.add(new AuditFault(file.getFileName().toString(), 0, AuditFault.Kind.EXPORT_CHANGED));
            }
        });
        return new Contents(heads, faults);
    }

    private boolean readInto(List<AuditHead> heads, Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(SEAL + sealOf(lines.subList(0, lines.size() - 1)))) {
            return false;
        }
        for (String line : lines.subList(0, lines.size() - 1)) {
            String[] parts = line.split(" ");
            heads.add(new AuditHead(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
        return true;
    }

    /** Adds a file; written beside and moved into place, so that half a file is never read. */
    public void write(List<AuditHead> heads, Instant now) {
        List<String> lines = new ArrayList<>(heads.stream()
                .map(head -> head.chain() + ' ' + head.seq() + ' ' + head.hash())
                .toList());
        lines.add(SEAL + sealOf(lines));
        try {
            Path directory = Files.createDirectories(Path.of(folder.orElseThrow()));
            String name = "audit-heads-" + STAMP.format(now) + '-'
                    + UUID.randomUUID().toString().substring(0, 8) + ".txt";
            Path draft = Files.write(directory.resolve(name + ".part"), lines);
            Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sealOf(List<String> lines) {
        return key.seal().of(String.join("\n", lines));
    }

    private Stream<Path> files() {
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder.get()))) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(Path.of(folder.get()))) {
            return all
                    .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant writtenAt(Path file) {
        return STAMP.parse(file.getFileName().toString().substring(12, 27), Instant::from);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
