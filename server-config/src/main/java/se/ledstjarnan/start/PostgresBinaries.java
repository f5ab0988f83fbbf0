package se.ledstjarnan.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks PostgreSQL's programs for this machine from the class path, once per version. */
final class PostgresBinaries {

    /** The major version; a database made by another one cannot be opened. */
    static final String MAJOR_VERSION = "17";

    private PostgresBinaries() {}

    static Path unpack(DataFolder folder) {
        String archive = archiveName();
        Path target = folder.root().resolve("postgresql-" + MAJOR_VERSION + "-programs");
        if (Files.isDirectory(target)) {
            return target;
        }
        Path fresh = folder.root().resolve("postgresql-programs.new");
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (in == null) {
                throw new StartFailure("There is no embedded PostgreSQL for this machine (" + archive + " is missing)."
                        + " Start on Linux, macOS or Windows with a 64-bit processor.");
            }
            deleteTree(fresh);
            extract(in, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (IOException e) {
            throw new StartFailure(
                    "PostgreSQL could not be unpacked into " + folder.root() + " (" + Text.of(e)
                            + "). Make room on the disk and try again.",
                    e);
        }
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + family + "-" + processor + ".txz";
    }

    private static void extract(InputStream in, Path target) throws IOException {
        Files.createDirectories(target);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
