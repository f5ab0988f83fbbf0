package se.ledstjarnan.ejb.organisation;

import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;

/**
 * The directory answered, but with what cannot be right: nobody in any group, or a role gone from most of those who hold it.
 * Nothing was changed. The job pages say it in Swedish by the name of this class.
 */
public class DirectoryDoubtfulException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryDoubtfulException(Optional<Role> gone) {
        super(gone.map(role -> "The directory would take " + role + " from more than half of those who hold it")
                .orElse("The directory gives nobody any role"));
    }
}
