package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;

/** Official measures of care of individuals and families. */
@ApplicationScoped
class KoladaOfFamily extends KoladaSource {

    KoladaOfFamily() {
        super("goal.koladaFamily", "Individ-%");
    }
}
