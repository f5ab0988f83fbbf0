package se.ledstjarnan.domain.goal;

import java.util.regex.Pattern;

/** Kolada keeps measures that have ended in its list, and says so at the end of the title: "(- 2024)" or "(-2023)". */
public final class KoladaTitle {

    private static final Pattern ENDED = Pattern.compile("\\(\\s*[-–]\\s*\\d{4}\\s*\\)\\s*\\.?\\s*$");

    private KoladaTitle() {}

    public static boolean isRetired(String title) {
        return ENDED.matcher(title).find();
    }
}
