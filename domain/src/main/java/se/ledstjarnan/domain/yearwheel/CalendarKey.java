package se.ledstjarnan.domain.yearwheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * The key to one person's calendar: whoever has it may read the person's own duties of the year wheel without logging in, and nothing
 * else. Only its SHA-256 is stored, so that the database gives no key away; a person has one at a time.
 */
@Entity
@Table(name = "calendar_key")
public class CalendarKey extends BaseEntity {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected CalendarKey() {}

    public CalendarKey(Employee employee, String key, Instant now) {
        this.employee = employee;
        renew(key, now);
    }

    /** Puts another key in its place; the earlier one opens nothing from now on. */
    public final void renew(String key, Instant now) {
        this.sha256 = hash(key);
        this.madeAt = now;
    }

    /** A key that cannot be guessed: 256 random bits, as it stands in an address. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of a key, and looked up by. */
    public static String hash(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Employee getEmployee() {
        return employee;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
