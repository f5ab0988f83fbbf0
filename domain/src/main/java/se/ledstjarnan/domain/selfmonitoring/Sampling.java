package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** How those that are looked at were chosen: so many of so many, by hand or drawn by lot, with the places that were drawn. */
@Embeddable
public class Sampling {

    /** Most that can be chosen from. */
    public static final int MOST = 10_000;

    /** Most that can be drawn, so that their places can be written down. */
    public static final int MOST_DRAWN = 100;

    @Column(name = "sample_size")
    private Integer size;

    @Column(name = "sample_of")
    private Integer of;

    @Column(name = "sample_how")
    private String how;

    @Column(name = "sample_drawn")
    private String drawn;

    protected Sampling() {}

    /** Nothing is chosen: all that there is is looked at. */
    public static Sampling none() {
        return new Sampling();
    }

    /** Throws at the field size, of or how. @param how in words */
    public static Sampling chosen(Integer size, Integer of, String how) {
        String words = Text.optional(how, Text.SHORT, "how");
        if (size == null && of == null) {
            Sampling sampling = none();
            sampling.how = words;
            return sampling;
        }
        Sampling sampling = sized(size, of);
        sampling.how = Text.required(how, Text.SHORT, "how");
        return sampling;
    }

    /** Draws places by lot. Throws at the field size, of or how. @param lot where chance comes from */
    public static Sampling drawn(Integer size, Integer of, String how, Random lot) {
        Sampling sampling = sized(size, of);
        if (size > MOST_DRAWN) {
            throw DomainException.at("size", "selfmonitoring.tooManyDrawn", MOST_DRAWN);
        }
        sampling.how = Text.optional(how, Text.SHORT, "how");
        List<Integer> places = IntStream.rangeClosed(1, of).boxed().collect(Collectors.toList());
        Collections.shuffle(places, lot);
        sampling.drawn =
                places.stream().limit(size).sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return sampling;
    }

    private static Sampling sized(Integer size, Integer of) {
        if (size == null) {
            throw DomainException.at("size", "shared.required");
        }
        if (of == null) {
            throw DomainException.at("of", "shared.required");
        }
        if (of < 1 || of > MOST) {
            throw DomainException.at("of", "selfmonitoring.badPopulation", MOST);
        }
        if (size < 1 || size > of) {
            throw DomainException.at("size", "selfmonitoring.badSample", of);
        }
        Sampling sampling = none();
        sampling.size = size;
        sampling.of = of;
        return sampling;
    }

    public Integer getSize() {
        return size;
    }

    public Integer getOf() {
        return of;
    }

    /** The places that were drawn, in order; null where none were. */
    public String getDrawn() {
        return drawn;
    }
}
