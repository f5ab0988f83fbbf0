package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * The left menu: only pages that exist and that the user's roles may use, in groups. A new page is one row in {@link MenuPages};
 * its count, if any, comes from a {@link MenuCount} of the feature.
 */
@Named
@RequestScoped
public class Menu {

    @Inject
    CurrentUser user;

    @Inject
    MenuCounts counts;

    @Inject
    @Any
    Instance<MenuSwitch> switches;

    private List<Page> usable;
    private List<MenuGroup> groups;

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groups = grouped(usable(), MenuPlace.of(usable(), view));
        }
        return groups;
    }

    private List<Page> usable() {
        if (usable == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            Set<Role> roles = user.roles();
            Set<String> off = off();
            usable = MenuPages.ALL.stream()
                    .filter(page -> page.roles().stream().anyMatch(roles::contains))
                    .filter(page -> exists(external, page))
                    .filter(page -> !off.contains(page.outcome()))
                    .toList();
        }
        return usable;
    }

    /** The entry that a page belongs to; null for none. @param path with or without parameters */
    public Page place(String path) {
        return MenuPlace.of(usable(), path.replaceAll("\\?.*", ""));
    }

    /** Whether the user has a list of cases to search in. */
    public boolean isSearcher() {
        return Arrays.stream(MenuPages.HANDLING).anyMatch(user.roles()::contains);
    }

    /** Whether the user may search what governs the work. */
    public boolean isReader() {
        return PageAccess.leads("/routine/routines.xhtml", user.roles());
    }

    /** Pages that a feature has switched off. */
    private Set<String> off() {
        return switches.stream()
                .filter(feature -> !feature.isOn())
                .map(MenuSwitch::page)
                .collect(Collectors.toSet());
    }

    private List<MenuGroup> grouped(List<Page> pages, Page current) {
        List<MenuGroup> result = new ArrayList<>();
        for (Group group : Group.values()) {
            List<MenuItem> items = pages.stream()
                    .filter(page -> page.group() == group)
                    .map(page -> new MenuItem(page.outcome(), page.label(), page == current, counts.of(page.outcome())))
                    .toList();
            if (!items.isEmpty()) {
                result.add(MenuGroup.of(group.label, items, pages.size()));
            }
        }
        return result;
    }

    private static boolean exists(ExternalContext external, Page page) {
        try {
            return external.getResource(page.outcome() + ".xhtml") != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    enum Group {
        DAILY(null),
        PREVENT("menu.group.prevent"),
        GOALS("menu.group.goals"),
        STEER("menu.group.steer"),
        UNIT("menu.group.unit"),
        ADMINISTER("menu.group.administer");

        private final String label;

        Group(String label) {
            this.label = label;
        }
    }

    record Page(String outcome, Group group, String label, Set<Role> roles) {}
}
