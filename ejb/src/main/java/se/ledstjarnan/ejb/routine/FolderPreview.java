package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.routine.FolderNote;

/**
 * What a folder would bring about.
 *
 * @param id of the folder that waits; null where it cannot be taken in
 * @param documents how many drafts it would make
 * @param faults what keeps it from being taken in, the first hundred
 * @param remarks what is worth knowing, the first two hundred
 */
public record FolderPreview(
        Long id, int documents, int faultCount, List<FolderNote> faults, int remarkCount, List<FolderNote> remarks)
        implements Serializable {

    private static final int MOST_FAULTS = 100;
    private static final int MOST_REMARKS = 200;

    public FolderPreview {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    static FolderPreview of(Long id, int documents, List<FolderNote> faults, List<FolderNote> remarks) {
        return new FolderPreview(
                id,
                documents,
                faults.size(),
                faults.subList(0, Math.min(MOST_FAULTS, faults.size())),
                remarks.size(),
                remarks.subList(0, Math.min(MOST_REMARKS, remarks.size())));
    }

    public boolean ready() {
        return id != null;
    }
}
