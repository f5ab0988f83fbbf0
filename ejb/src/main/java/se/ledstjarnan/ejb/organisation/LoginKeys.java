package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keyed hashes of accounts and addresses, so that a list of who failed to log in, and from where, exists nowhere. */
@ApplicationScoped
class LoginKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private SecretKeySpec key;

    @PostConstruct
    void derive() {
        byte[] master =
                Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("ledstjarnan.audit-key", String.class));
        // A key of its own from the audit key: the hashes here say nothing about those of the audit log.
        key = new SecretKeySpec(mac(new SecretKeySpec(master, ALGORITHM), "ledstjarnan login throttle"), ALGORITHM);
    }

    public String account(String username) {
        return HexFormat.of().formatHex(mac(key, "account " + username.strip().toLowerCase(Locale.ROOT)));
    }

    public String address(String address) {
        return HexFormat.of().formatHex(mac(key, "address " + address));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
