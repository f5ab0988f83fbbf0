package se.ledstjarnan.domain.person;

import java.io.Serializable;

/**
 * Somebody of a case in clear. Lives in memory only, while one who may see it looks; never logged.
 *
 * @param identity null where only the name is known
 * @param contact how to reach an outside reporter; null for others
 * @param version of the stored row, 0 for one not yet stored
 */
public record PersonDetails(PersonRole role, String name, PersonIdentity identity, String contact, long version)
        implements Serializable {

    public static PersonDetails concerned(String name, PersonIdentity identity) {
        return new PersonDetails(PersonRole.CONCERNED, name, identity, null, 0);
    }

    public static PersonDetails outsideReporter(String name, String contact) {
        return new PersonDetails(PersonRole.OUTSIDE_REPORTER, name, null, contact, 0);
    }

    /** Says nothing of the person, so that it may end up in a log. */
    @Override
    public String toString() {
        return "PersonDetails[" + role + "]";
    }
}
