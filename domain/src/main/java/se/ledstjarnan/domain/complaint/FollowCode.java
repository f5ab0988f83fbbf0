package se.ledstjarnan.domain.complaint;

import java.util.Locale;
import java.util.Optional;
import se.ledstjarnan.domain.shared.Text;

/**
 * The code by which somebody without an account follows what they sent: 16 letters and digits that are not mixed up when written by
 * hand, 80 bits in all, in groups of four.
 */
public record FollowCode(String letters) {

    /** Without I, L, O and U (Crockford); who reads one of the first three means 1, 1 and 0. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int BITS = 5;

    /** From at least ten random bytes. */
    public static FollowCode of(byte[] random) {
        StringBuilder letters = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (int i = 0; letters.length() < LENGTH; i++) {
            kept = (kept << 8 | random[i] & 0xff) & 0xffff;
            for (bits += 8; bits >= BITS && letters.length() < LENGTH; bits -= BITS) {
                letters.append(ALPHABET.charAt(kept >> bits - BITS & 0x1f));
            }
        }
        return new FollowCode(letters.toString());
    }

    /** As people write it: in small letters, with or without blanks and dashes. Empty for what cannot be a code. */
    public static Optional<FollowCode> read(String typed) {
        String letters = Text.clean(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\u00a0]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        boolean possible = letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? Optional.of(new FollowCode(letters)) : Optional.empty();
    }

    /** For people, such as K7QF-93MX-0ABT-ZW5N. */
    public String written() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Says nothing, so that it may end up in a log. */
    @Override
    public String toString() {
        return "FollowCode";
    }
}
