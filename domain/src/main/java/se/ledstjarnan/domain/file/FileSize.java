package se.ledstjarnan.domain.file;

import se.ledstjarnan.domain.shared.DomainException;

/** How large a file may be, whatever it belongs to. Sizes in bytes. */
public final class FileSize {

    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MEGA = 1024 * 1024;

    private FileSize() {}

    /** Throws at the field files where there is nothing in it, or more than a file may hold. */
    public static void check(long bytes) {
        if (bytes <= 0) {
            throw DomainException.at("files", "file.empty");
        }
        if (bytes > LARGEST) {
            throw DomainException.at("files", "file.tooLarge", LARGEST / MEGA);
        }
    }
}
