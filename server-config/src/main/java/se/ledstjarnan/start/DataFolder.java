package se.ledstjarnan.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that outlives a restart, held by one start at a time. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws StartFailure when it cannot be made or written, or another start holds it */
    static DataFolder open(Path root) {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new StartFailure(root + " is a file, not a folder. Choose another place with -Ddata=<folder>.");
            }
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                onlyForOwner(root, "rwx------");
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure("The data folder " + root + " is in use by another Ledstjarnan."
                        + " Stop that one, or choose another folder with -Ddata=<folder>.");
            }
            DataFolder folder = new DataFolder(root, channel);
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.run());
            return folder;
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + root + " cannot be written (" + Text.of(e)
                            + "). Mend its rights or the disk, or choose another with -Ddata=<folder>.",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("log");
    }

    /** Files that matter only while the server runs. */
    Path run() {
        return root.resolve("run");
    }

    Path database() {
        return root.resolve("postgresql");
    }

    /** Writes a file that nobody but the owner may read. */
    static void writeSecret(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        onlyForOwner(fresh, "rw-------");
        Files.writeString(fresh, content, StandardCharsets.UTF_8);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
