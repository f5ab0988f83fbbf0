package se.ledstjarnan.domain.supplier;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Who a supplier is, as typed.
 *
 * @param organisationNumber of a legal person, with or without hyphen; null where the supplier is a person, whose number is the owner's
 *     personnummer and is not kept here
 */
public record SupplierContent(String name, String organisationNumber, String contact, String email, String phone)
        implements Serializable {

    private static final int DIGITS = 10;

    /** The number as 556123-4567, or null for none; throws at the field organisationNumber. */
    String checkedNumber() {
        String digits = Text.clean(organisationNumber).replaceAll("[\\s-]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{10}") || !hasCheckDigit(digits)) {
            throw DomainException.at("organisationNumber", "supplier.badNumber");
        }
        // The third digit of a legal person's number is at least 2, that of a personnummer is a month's.
        if (digits.charAt(2) < '2') {
            throw DomainException.at("organisationNumber", "supplier.personalNumber");
        }
        return digits.substring(0, 6) + '-' + digits.substring(6);
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** The address, or null for none; throws at the field email. */
    String checkedEmail() {
        String address = Text.optional(email, Text.SHORT, "email");
        if (address != null && !address.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            throw DomainException.at("email", "supplier.badEmail");
        }
        return address;
    }
}
