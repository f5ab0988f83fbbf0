package se.ledstjarnan.domain.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken in; what a file is, is told from its content and not from its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md");

    /** Pictures and documents, of which the content alone says what they are. */
    public static final Set<FileKind> COMMON = Collections.unmodifiableSet(EnumSet.of(PDF, JPEG, PNG, DOCX));

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot, in lower case; the first one is the usual one. */
    public List<String> extensions() {
        return extensions;
    }
}
