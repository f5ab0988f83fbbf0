package se.ledstjarnan.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Text;

/** A marking of secrecy: by which provision, on what day and by which authority (OSL 5 kap. 5 §). A warning, and no decision. */
@Embeddable
public class Secrecy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "secrecy_provision", updatable = false)
    private String provision;

    @Column(name = "secrecy_day", updatable = false)
    private LocalDate day;

    @Column(name = "secrecy_authority", updatable = false)
    private String authority;

    protected Secrecy() {}

    /** @param provision such as {@code OSL 26 kap. 1 §} */
    public Secrecy(String provision, LocalDate day, String authority) {
        if (day == null) {
            throw new IllegalArgumentException("A marking of secrecy has a day");
        }
        this.provision = Text.required(provision, Text.SHORT, "provision");
        this.day = day;
        this.authority = Text.required(authority, Text.SHORT, "authority");
    }

    public String getProvision() {
        return provision;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getAuthority() {
        return authority;
    }
}
