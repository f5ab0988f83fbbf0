package se.ledstjarnan.web.shared;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where one is in a list and how to go on; shown by {@code l:pager}.
 *
 * @param pages a few pages around the current one, with the first and the last known
 */
public record Pager(String summary, List<Step> pages, Step before, Step after) {

    private static final int AROUND = 2;

    /** One page to go to. A page without an address is the current one. */
    public record Step(int number, String address) {}

    /**
     * A pager for a list that was counted up to a limit.
     *
     * @param count how many there are, at most {@code most}
     * @param most where counting stopped
     * @param address the address of a page
     */
    public static Pager of(int count, int most, int page, int size, IntFunction<String> address) {
        int last = Math.max(1, (count + size - 1) / size);
        // Where counting stopped is not the last page, only one that there is.
        boolean known = count < most;
        List<Step> pages = IntStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last && known || Math.abs(n - page) <= AROUND)
                .mapToObj(n -> new Step(n, n == page ? null : address.apply(n)))
                .toList();
        return new Pager(
                summary(count, most, page, size),
                last == 1 ? List.of() : pages,
                page > 1 ? new Step(page - 1, address.apply(page - 1)) : null,
                page < last ? new Step(page + 1, address.apply(page + 1)) : null);
    }

    private static String summary(int count, int most, int page, int size) {
        if (count == 0) {
            return Texts.of("shared.pager.none");
        }
        NumberFormat numbers = NumberFormat.getInstance(Texts.SWEDISH);
        String all =
                count >= most ? Texts.of("shared.pager.moreThan", numbers.format(most - 1L)) : numbers.format(count);
        int from = (page - 1) * size + 1;
        return count <= size
                ? Texts.of("shared.pager.all", all)
                : Texts.of("shared.pager.part", from + "–" + Math.min(count, page * size), all);
    }
}
