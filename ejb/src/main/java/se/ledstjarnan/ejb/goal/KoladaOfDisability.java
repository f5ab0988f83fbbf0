package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;

/** Official measures of support by LSS. */
@ApplicationScoped
class KoladaOfDisability extends KoladaSource {

    KoladaOfDisability() {
        super("goal.koladaDisability", "LSS%");
    }
}
