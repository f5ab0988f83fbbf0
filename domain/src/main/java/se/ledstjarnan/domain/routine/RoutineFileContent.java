package se.ledstjarnan.domain.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a file, loaded only when somebody opens it. */
@Entity
@Table(name = "routine_file_content")
public class RoutineFileContent {

    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected RoutineFileContent() {}

    public RoutineFileContent(RoutineFile file, byte[] content) {
        this.fileId = file.getId();
        this.content = content.clone();
    }

    public byte[] getContent() {
        return content.clone();
    }
}
