package se.ledstjarnan.web.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which entry of the menu a page belongs to. */
final class MenuPlace {

    /** Letters that a page's name and an entry's must begin alike with: case belongs to cases, propose not to processes. */
    private static final int ALIKE = 4;

    /** Pages that belong elsewhere than their names tell. */
    private static final Map<String, String> HOMES = Map.of(
            "/deviation/myreport", "/deviation/mine",
            "/deviation/receipt", "/deviation/mine",
            "/report/chapter", "/report/reports",
            "/competence/unit", "/competence/overview",
            "/competence/requirements", "/competence/overview",
            "/organisation/person", "/organisation/employees",
            "/organisation/end", "/organisation/employees");

    private MenuPlace() {}

    /** The page itself or its home, or else the list of the same feature, or its first page; null outside the menu. */
    static Menu.Page of(List<Menu.Page> pages, String view) {
        String folder = view.substring(0, view.lastIndexOf('/') + 1);
        String outcome = view.replace(".xhtml", "");
        return first(pages, page -> page.outcome().equals(outcome))
                .or(() -> first(pages, page -> page.outcome().equals(HOMES.get(outcome))))
                .or(() -> first(pages, page -> folder.length() > 1 && alike(view, page) >= folder.length() + ALIKE))
                .or(() -> first(pages, page -> page.outcome().equals(folder + "list")))
                .or(() -> first(
                        pages, page -> folder.length() > 1 && page.outcome().startsWith(folder)))
                .orElse(null);
    }

    private static Optional<Menu.Page> first(List<Menu.Page> pages, Predicate<Menu.Page> wanted) {
        return pages.stream().filter(wanted).findFirst();
    }

    /** How many signs two addresses begin alike. */
    private static int alike(String view, Menu.Page page) {
        int most = Math.min(view.length(), page.outcome().length());
        int same = 0;
        while (same < most && view.charAt(same) == page.outcome().charAt(same)) {
            same++;
        }
        return same;
    }
}
