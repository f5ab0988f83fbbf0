package se.ledstjarnan.ejb.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.ejb.shared.SchemaMigrated;

/**
 * The municipality's key for what identifies people, from the switch {@code ledstjarnan.person-key} (32 bytes in base64). Each use
 * has a key of its own derived from it, so that a weakness in one tells nothing of the other.
 */
@ApplicationScoped
public class PersonKey {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final Optional<String> configured;

    @Inject
    PersonKey(@ConfigProperty(name = "ledstjarnan.person-key") Optional<String> configured) {
        this.configured = configured;
    }

    /** For the container's proxy only. */
    protected PersonKey() {
        this(Optional.empty());
    }

    /** For programs outside the container that fill the database; 32 bytes in base64. */
    public PersonKey(String base64) {
        configured = Optional.of(base64);
    }

    /** A node without a proper key does not become ready: it would take reports that it cannot keep. */
    void demandAtStart(@Observes SchemaMigrated event) {
        master();
    }

    SecretKey sealing() {
        return derived("seal", "AES");
    }

    SecretKey lookingUp() {
        return derived("look-up", HMAC);
    }

    private SecretKey derived(String use, String algorithm) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(master(), HMAC));
            return new SecretKeySpec(mac.doFinal(use.getBytes(StandardCharsets.US_ASCII)), algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot derive keys", e);
        }
    }

    private byte[] master() {
        try {
            byte[] key = Base64.getDecoder().decode(configured.orElse("").strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("ledstjarnan.person-key is not base64");
        }
        throw new IllegalStateException("ledstjarnan.person-key must be set to 32 bytes in base64");
    }
}
