package se.ledstjarnan.web.shared;

import java.time.LocalDate;

/**
 * What a meeting's page fills in where its decision is seen to: day, paragraph, registration number and words. Suggestions only; nothing
 * is recorded until somebody saves it.
 */
public record MinutesAsked(LocalDate day, String paragraph, String registerNumber, String words) {

    private static final String DAY = "meetingDay";
    private static final String PARAGRAPH = "meetingParagraph";
    private static final String NUMBER = "meetingNumber";
    private static final String WORDS = "meetingWords";
    private static final int MOST_WORDS = 1_000;

    /** Those of the address; null each where it has none. */
    public static MinutesAsked read() {
        return new MinutesAsked(
                Asked.day(Asked.parameter(DAY)),
                Asked.text(Asked.parameter(PARAGRAPH)),
                Asked.text(Asked.parameter(NUMBER)),
                cut(Asked.parameter(WORDS)));
    }

    /** The page with these filled in. */
    public String on(String path) {
        int query = path.indexOf('?');
        Address address = new Address(query < 0 ? path : path.substring(0, query));
        if (query >= 0) {
            for (String pair : path.substring(query + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                address.with(parts[0], parts[parts.length - 1]);
            }
        }
        return address.with(DAY, day)
                .with(PARAGRAPH, paragraph)
                .with(NUMBER, registerNumber)
                .with(WORDS, cut(words))
                .toString();
    }

    private static String cut(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.length() <= MOST_WORDS ? typed : typed.substring(0, MOST_WORDS);
    }
}
