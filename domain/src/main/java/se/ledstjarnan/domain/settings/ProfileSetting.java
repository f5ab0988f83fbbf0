package se.ledstjarnan.domain.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/**
 * The value of a setting from a moment on, with who changed it and why. Rows are only added: the newest holds, the others are the
 * history, numbered per key so that two people changing at once cannot both succeed.
 */
@Entity
@Table(name = "profile_setting")
public class ProfileSetting extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "setting_key", nullable = false)
    private SettingKey key;

    @Column(nullable = false)
    private int revision;

    @Column(name = "setting_value", nullable = false)
    private String value;

    @Column(name = "valid_from", nullable = false)
    private Instant from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Employee changedBy;

    @Column(nullable = false)
    private String reason;

    protected ProfileSetting() {}

    /** The value must have passed {@link Profile#with}; the reason is demanded. */
    public ProfileSetting(SettingKey key, int revision, String value, Instant from, Employee changedBy, String reason) {
        this.key = key;
        this.revision = revision;
        this.value = key.parse(value);
        this.from = from;
        this.changedBy = changedBy;
        this.reason = Text.required(reason, Text.SHORT, "reason");
    }

    public SettingKey getKey() {
        return key;
    }

    public int getRevision() {
        return revision;
    }

    public String getValue() {
        return value;
    }

    public Instant getFrom() {
        return from;
    }

    /** Null where the product itself set it. */
    public Employee getChangedBy() {
        return changedBy;
    }

    public String getReason() {
        return reason;
    }
}
