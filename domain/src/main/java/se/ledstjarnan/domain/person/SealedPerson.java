package se.ledstjarnan.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import se.ledstjarnan.domain.shared.Aggregate;

/**
 * Somebody of a case, as stored: ciphertexts and a keyed look-up value, nothing that can be read without the key. Named by the
 * case's id only, so that this table can have rights of its own.
 */
@Entity
@Table(name = "case_person")
public class SealedPerson extends Aggregate {

    @Column(name = "deviation_id", nullable = false, updatable = false)
    private long deviationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PersonRole role;

    @Column(name = "name_sealed", nullable = false)
    private byte[] name;

    @Column(name = "identity_sealed")
    private byte[] identity;

    @Column(name = "contact_sealed")
    private byte[] contact;

    @Column(name = "identity_lookup")
    private byte[] lookup;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected SealedPerson() {}

    /** All but the name may be null: the identity may be completed later. */
    public SealedPerson(
            long deviationId, PersonRole role, byte[] name, byte[] identity, byte[] contact, byte[] lookup) {
        this.deviationId = deviationId;
        this.role = role;
        this.contact = copy(contact);
        seal(name, identity, lookup);
    }

    /** Puts in what was missing or wrong, at triage or later. */
    public void complete(byte[] newName, byte[] newIdentity, byte[] newLookup, Instant now) {
        seal(newName, newIdentity, newLookup);
        completedAt = now;
    }

    private void seal(byte[] newName, byte[] newIdentity, byte[] newLookup) {
        name = copy(newName);
        identity = copy(newIdentity);
        lookup = copy(newLookup);
    }

    public long getDeviationId() {
        return deviationId;
    }

    public PersonRole getRole() {
        return role;
    }

    public byte[] getName() {
        return copy(name);
    }

    /** Null while nobody has said who it is more exactly than by name. */
    public byte[] getIdentity() {
        return copy(identity);
    }

    /** How to reach an outside reporter; null for others. */
    public byte[] getContact() {
        return copy(contact);
    }

    /** Equal for equal identities, and no help to anybody without the key; null where the identity is unknown. */
    public byte[] getLookup() {
        return copy(lookup);
    }

    /** Null until somebody completed it after the report. */
    public Instant getCompletedAt() {
        return completedAt;
    }

    private static byte[] copy(byte[] bytes) {
        return bytes == null ? null : Arrays.copyOf(bytes, bytes.length);
    }
}
