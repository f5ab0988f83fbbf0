package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.ArchiveRow;
import se.ledstjarnan.ejb.disposal.ArchiveService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** All deliveries to the archive. */
@Named("archivesPage")
@RequestScoped
public class ArchivesPage {

    @Inject
    private ArchiveService archive;

    @Inject
    private CurrentUser user;

    private List<ArchiveRow> rows;

    public List<ArchiveRow> getRows() {
        if (rows == null) {
            rows = archive.all();
        }
        return rows;
    }

    /** Whether the reader may order one. */
    public boolean isKeeper() {
        return user.hasRole(Role.REGISTRATOR);
    }
}
