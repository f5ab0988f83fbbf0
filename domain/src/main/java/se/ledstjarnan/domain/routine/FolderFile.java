package se.ledstjarnan.domain.routine;

/**
 * A file of the folder.
 *
 * @param name with the folders it lies in
 * @param text what is written in it, in Markdown; empty where nothing can be read
 * @param trouble why it cannot be taken in; null where it can
 */
public record FolderFile(String name, String text, FolderRule trouble) {

    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
