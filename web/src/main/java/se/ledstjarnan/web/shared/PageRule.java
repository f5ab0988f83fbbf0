package se.ledstjarnan.web.shared;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;

/** Who a path is for. One that ends in a slash stands for everything that begins so. */
record PageRule(String path, boolean open, Set<Role> roles) {

    boolean covers(String asked) {
        return path.length() > 1 && path.endsWith("/") ? asked.startsWith(path) : asked.equals(path) || below(asked);
    }

    private boolean below(String asked) {
        return path.equals("/health") && asked.startsWith("/health/");
    }
}
