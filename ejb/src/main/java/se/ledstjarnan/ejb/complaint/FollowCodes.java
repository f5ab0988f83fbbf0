package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.ledstjarnan.domain.complaint.FollowCode;
import se.ledstjarnan.ejb.person.Seal;

/**
 * Works out the code of a form by the municipality's key from the form's random number, so that a form sent twice has one code; and what
 * is stored of a code, from which nobody without the key could find it.
 */
@ApplicationScoped
class FollowCodes {

    @Inject
    private Seal seal;

    FollowCode of(UUID token) {
        return FollowCode.of(seal.lookup("follow-code/" + token));
    }

    byte[] stored(FollowCode code) {
        return seal.lookup("follow-code-stored/" + code.letters());
    }

    /** To tell the same from something else, without keeping what was written a second time. */
    byte[] digest(String said) {
        return seal.lookup("public-report/" + said);
    }
}
