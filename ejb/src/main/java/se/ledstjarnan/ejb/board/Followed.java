package se.ledstjarnan.ejb.board;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.board.ItemFollow;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What recording a decision led to where the item came from.
 *
 * @param reason key of a text with its arguments, parted by |; null where nothing more is to be said
 * @param path where it is seen to; null for the page that the item came from
 */
public record Followed(ItemFollow how, String reason, String path) {

    public static Followed carriedOut() {
        return new Followed(ItemFollow.CARRIED_OUT, null, null);
    }

    public static Followed already() {
        return new Followed(ItemFollow.ALREADY, null, null);
    }

    /** @param reason key of a text */
    public static Followed stays(String reason, Object... arguments) {
        return new Followed(ItemFollow.STAYS, joined(reason, arguments), null);
    }

    /** @param reason key of a text that says what is asked for there */
    public static Followed atItsPage(String path, String reason, Object... arguments) {
        return new Followed(ItemFollow.OWN_PAGE, joined(reason, arguments), path);
    }

    public static Followed refused(DomainException why) {
        return new Followed(
                ItemFollow.NOT_POSSIBLE, joined(why.key(), why.arguments().toArray()), null);
    }

    private static String joined(String key, Object... arguments) {
        return Stream.concat(Stream.of(key), Stream.of(arguments).map(each -> ("" + each).replace('|', '/')))
                .collect(Collectors.joining("|"));
    }
}
