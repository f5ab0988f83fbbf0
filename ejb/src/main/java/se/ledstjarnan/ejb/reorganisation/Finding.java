package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.util.List;

/**
 * What whoever tries a reorganisation has to know.
 *
 * @param key a text of the reorganisation pages' bundle, or of a broken rule
 * @param hinders whether it cannot be carried out before this is settled
 * @param rule whether the key is a broken rule's
 */
public record Finding(String key, boolean hinders, boolean rule, List<Serializable> arguments) implements Serializable {

    static Finding hinder(String key, Serializable... arguments) {
        return new Finding(key, true, false, List.of(arguments));
    }

    static Finding remark(String key, Serializable... arguments) {
        return new Finding(key, false, false, List.of(arguments));
    }
}
