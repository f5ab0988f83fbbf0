package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.ledstjarnan.domain.complaint.FormStamp;
import se.ledstjarnan.ejb.person.BrokenSealException;
import se.ledstjarnan.ejb.person.Seal;

/** Gives out stamps that nobody else can make, and reads them again; nothing is kept of them, on whichever node they come back. */
@ApplicationScoped
class FormStamps {

    private static final String CONTEXT = "public-form-stamp";
    private static final int LONGEST = 300;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    String fresh() {
        String plain = UUID.randomUUID() + " " + clock.instant().toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(plain, CONTEXT));
    }

    /** Empty for what is no stamp of ours. */
    Optional<FormStamp> read(String stamp) {
        if (stamp == null || stamp.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    seal.open(Base64.getUrlDecoder().decode(stamp), CONTEXT).split(" ");
            return Optional.of(
                    new FormStamp(UUID.fromString(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (BrokenSealException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
