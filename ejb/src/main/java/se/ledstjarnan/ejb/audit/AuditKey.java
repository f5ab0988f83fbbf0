package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.domain.audit.AuditSeal;
import se.ledstjarnan.ejb.shared.SchemaMigrated;

/**
 * The key of the audit log's seals (HMAC-SHA256): {@code ledstjarnan.audit-key}, 32 bytes in base64. A node without it never
 * becomes ready, since a log that cannot be sealed would look as good as one that can.
 */
@ApplicationScoped
public class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "ledstjarnan.audit-key")
    private Optional<String> configured;

    void requireKey(@Observes SchemaMigrated event) {
        seal().of("");
    }

    AuditSeal seal() {
        return seal(
                configured.orElseThrow(() -> new IllegalStateException("The secret ledstjarnan.audit-key is not set")));
    }

    /** The seal by a key, as it is configured: 32 bytes in base64. */
    public static AuditSeal seal(String configuredKey) {
        SecretKeySpec key = new SecretKeySpec(bytes(configuredKey), ALGORITHM);
        return content -> {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static byte[] bytes(String configuredKey) {
        byte[] bytes = Base64.getDecoder().decode(configuredKey.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The secret ledstjarnan.audit-key must be 32 bytes in base64");
        }
        return bytes;
    }
}
