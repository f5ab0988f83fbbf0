package se.ledstjarnan.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a file, loaded only when somebody opens it. */
@Entity
@Table(name = "stored_file_content")
public class StoredFileContent {

    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected StoredFileContent() {}

    public StoredFileContent(StoredFile file, byte[] content) {
        this.fileId = file.getId();
        this.content = content.clone();
    }

    public byte[] getContent() {
        return content.clone();
    }
}
