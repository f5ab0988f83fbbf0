package se.ledstjarnan.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a file is called and what is written in it, to be searched; read by the search alone. */
@Entity
@Table(name = "stored_file_text")
public class StoredFileText {

    /** Longest text that is kept, in characters. */
    public static final int LONGEST = 200_000;

    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String text;

    protected StoredFileText() {}

    /** @param text empty where nothing is written, as in a picture */
    public StoredFileText(StoredFile file, String text) {
        this.fileId = file.getId();
        this.title = FileName.words(file.getFileName());
        this.text = text;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }
}
