package se.ledstjarnan.domain.goal;

import java.util.Locale;
import java.util.Optional;

/** The field of work that a group of similar municipalities is made for: those that resemble each other in one need not in another. */
public enum KoladaSubject {
    ELDERLY("äldreomsorg"),
    LSS("lss"),
    SOCIAL("ifo"),
    /** For every measure that no other field holds. */
    GENERAL("övergripande");

    private final String word;

    KoladaSubject(String word) {
        this.word = word;
    }

    /** By the title of a group, as "Liknande kommuner äldreomsorg, Ragunda, 2024"; empty where it is of another field. */
    static Optional<KoladaSubject> of(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (KoladaSubject subject : values()) {
            if (lower.contains(subject.word)) {
                return Optional.of(subject);
            }
        }
        return lower.contains("individ- och familje") ? Optional.of(SOCIAL) : Optional.empty();
    }
}
