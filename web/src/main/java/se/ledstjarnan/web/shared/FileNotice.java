package se.ledstjarnan.web.shared;

import se.ledstjarnan.domain.shared.DomainException;

/** What to say of a file just chosen: good news or bad, as in the stylesheet, and the words. */
public record FileNotice(String kind, String text) {

    public static FileNotice added(String name) {
        return new FileNotice("fine", Texts.of("shared.file.added", name));
    }

    public static FileNotice refused(String name, DomainException broken) {
        return new FileNotice("late", name + ": " + Texts.of(broken));
    }
}
