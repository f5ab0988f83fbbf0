package se.ledstjarnan.ejb.complaint;

import java.io.Serializable;

/** What whoever sent something is given, once. */
public record PublicReceipt(String number, String code) implements Serializable {

    /** Says nothing, so that it may end up in a log. */
    @Override
    public String toString() {
        return "PublicReceipt";
    }
}
